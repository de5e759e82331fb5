import type { Api, Call, Method, Problem, Reply } from '../src/app/api.ts';
import type { Language } from './words.ts';

/** What a host may lack is still a method that can be called: the host then answers with a problem. */
type Served = Required<Api>;

export type Input<M extends Method> = Parameters<Served[M]>[0];
export type Output<M extends Method> = ReturnType<Served[M]>;

/** Brings a request (JSON) to the server's `serve` and its reply (JSON) back; rejects when that fails. */
export type Transport = (request: string) => Promise<unknown>;

export interface Client {
  /** Rejects with `ProblemError` and nothing else. */
  call<M extends Method>(method: M, input: Input<M>): Promise<Output<M>>;
}

/** A problem told in the user's language, on its way to the view. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** `explain` words the failures in which the server said nothing of its own. */
export function createClient(
  transport: Transport,
  language: Language,
  explain: (failure: unknown) => Problem,
): Client {
  return {
    async call<M extends Method>(method: M, input: Input<M>): Promise<Output<M>> {
      const request: Call<M> = { method, input, language };
      let reply: Reply<M>;
      try {
        reply = readReply<M>(await transport(JSON.stringify(request)));
      } catch (failure) {
        throw new ProblemError(explain(failure));
      }
      if (reply.ok) return reply.value;
      throw new ProblemError(reply.problem);
    },
  };
}

/** Google answers with nothing at all when a value cannot cross the border: that is a failure, not a reply. */
function readReply<M extends Method>(answer: unknown): Reply<M> {
  const reply: unknown = typeof answer === 'string' ? JSON.parse(answer) : null;
  if (isReply<M>(reply)) return reply;
  throw new Error('unreadable reply');
}

function isReply<M extends Method>(value: unknown): value is Reply<M> {
  if (!value || typeof value !== 'object' || !('ok' in value)) return false;
  if (value.ok === true) return 'value' in value;
  const problem = 'problem' in value ? value.problem : null;
  return Boolean(problem && typeof problem === 'object' && 'message' in problem);
}
