import type { NetworkPicture } from './api.ts';
import type { Ports } from './ports.ts';
import { Problem } from './problem.ts';

export function networkPicture(_ports: Ports): NetworkPicture {
  throw new Problem('unknown-method', { method: 'networkPicture' });
}
