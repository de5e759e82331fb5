import type { ExportedFile, ExportRequest } from './api.ts';
import type { Ports } from './ports.ts';
import { Problem } from './problem.ts';

export function exportFile(_ports: Ports, _request: ExportRequest): ExportedFile {
  throw new Problem('unknown-method', { method: 'exportFile' });
}
