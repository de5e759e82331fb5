import type { FileContent, NextYearPreview, NextYearRequest, NextYearResult } from './api.ts';
import type { Ports } from './ports.ts';
import { Problem } from './problem.ts';

export function previewNextYear(_ports: Ports, _request: NextYearRequest): NextYearPreview {
  throw new Problem('unknown-method', { method: 'previewNextYear' });
}

export function makeNextYear(_ports: Ports, _request: NextYearRequest): NextYearResult {
  throw new Problem('unknown-method', { method: 'makeNextYear' });
}

export function nextYearFile(_ports: Ports, _request: NextYearRequest): FileContent {
  throw new Problem('unknown-method', { method: 'nextYearFile' });
}
