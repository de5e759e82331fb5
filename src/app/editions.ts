import type {
  AmendRequest,
  ApprovalState,
  CompareRequest,
  EditionChanges,
  FixRequest,
  GenerateResult,
} from './api.ts';
import type { Ports } from './ports.ts';
import { Problem } from './problem.ts';

export function approvalState(_ports: Ports): ApprovalState {
  throw new Problem('unknown-method', { method: 'approvalState' });
}

export function fixEdition(_ports: Ports, _request: FixRequest): ApprovalState {
  throw new Problem('unknown-method', { method: 'fixEdition' });
}

export function compareEditions(_ports: Ports, _request: CompareRequest): EditionChanges {
  throw new Problem('unknown-method', { method: 'compareEditions' });
}

export function amend(_ports: Ports, _request: AmendRequest): GenerateResult {
  throw new Problem('unknown-method', { method: 'amend' });
}
