import { notHere } from './exception.ts';
import { register } from './kinds.ts';

/** A member of a Google enumeration: compared by identity, written as its name. */
class Member {
  private readonly key: string;
  private readonly place: number;

  constructor(key: string, place: number) {
    this.key = key;
    this.place = place;
  }

  name(): string {
    return this.key;
  }

  ordinal(): number {
    return this.place;
  }

  toString(): string {
    return this.key;
  }
}

/** `E` is the type of the enumeration in @types/google-apps-script; a member that it lacks is refused by name. */
export function enumeration<E extends object>(name: string, keys: readonly (keyof E & string)[]): E {
  const members = new Map<string, Member>();
  keys.forEach((key, place) => {
    const member = new Member(key, place);
    register(member, name, member);
    members.set(key, member);
  });
  return new Proxy({} as E, {
    get: (_, key) => {
      if (typeof key === 'symbol') return undefined;
      const member = members.get(key);
      if (!member) throw notHere(`${name}.${key}`);
      return member;
    },
    set: (_, key) => {
      throw notHere(`writing ${name}.${String(key)}`);
    },
  });
}
