import type { AmendRequest, GenerateResult } from './api.ts';
import type { Ports } from './ports.ts';
import { Problem } from './problem.ts';

export function amend(_ports: Ports, _request: AmendRequest): GenerateResult {
  throw new Problem('unknown-method', { method: 'amend' });
}
