import type { FileContent, MadePapers, PackageList, PackageRequest, PapersRequest } from './api.ts';
import type { Ports } from './ports.ts';
import { Problem } from './problem.ts';

export function listPapers(_ports: Ports, _request: PackageRequest): PackageList {
  throw new Problem('unknown-method', { method: 'listPapers' });
}

export function makePapers(_ports: Ports, _request: PapersRequest): MadePapers {
  throw new Problem('unknown-method', { method: 'makePapers' });
}

export function papersFile(_ports: Ports, _request: PapersRequest): FileContent {
  throw new Problem('unknown-method', { method: 'papersFile' });
}
