import type { Plan } from '../model/plan.ts';
import type { SignatureLine } from './block.ts';

/** Who composed the plan: posts and names of «Подписи в конце», a person a line. */
export function signatureLines({ requisites }: Plan): SignatureLine[] {
  const posts = requisites('signerPost').split('\n');
  const names = requisites('signerName').split('\n');
  return Array.from({ length: Math.max(posts.length, names.length) }, (_, index) => ({
    post: (posts[index] ?? '').trim(),
    name: (names[index] ?? '').trim(),
  })).filter(({ post, name }) => post || name);
}
