import { WORDS } from '../i18n/index.ts';
import { languageOf } from '../i18n/language.ts';
import type { Language, Words } from '../i18n/words.ts';
import { amend } from './amend.ts';
import type { Api, Call, Method, Reply } from './api.ts';
import { check } from './check.ts';
import { compareEditions } from './compareEditions.ts';
import { decide } from './decide.ts';
import { describeProblem } from './describeProblem.ts';
import { approvalState, fixEdition } from './editions.ts';
import { exportFile } from './exportFile.ts';
import { documentFile, generate, previewDocument } from './generate.ts';
import { networkPicture } from './networkPicture.ts';
import { makeNextYear, nextYearFile, previewNextYear } from './nextYear.ts';
import { overview } from './overview.ts';
import { listPapers } from './papers/listPapers.ts';
import { makePapers } from './papers/makePapers.ts';
import { papersFile } from './papers/papersFile.ts';
import type { Ports } from './ports.ts';
import { Problem } from './problem.ts';
import { addTab, listOptionalTabs, previewStructure, structure } from './structure.ts';
import { removeTemplate, saveTemplate, templateShell, templateState } from './template.ts';

type Handlers = {
  readonly [M in Method]: (
    ports: Ports,
    input: Parameters<Required<Api>[M]>[0],
    words: Words,
  ) => ReturnType<Required<Api>[M]>;
};

const HANDLERS: Handlers = {
  overview,
  previewStructure,
  structure,
  check,
  previewDocument: (ports, _input, words) => previewDocument(ports, words),
  generate,
  documentFile: (ports) => documentFile(ports),
  decide,
  listOptionalTabs: (ports, _input, words) => listOptionalTabs(ports, words),
  addTab,
  templateState: (ports) => templateState(ports),
  templateShell: (ports, _input, words) => templateShell(ports, words),
  saveTemplate: (ports, input) => saveTemplate(ports, input),
  removeTemplate: (ports) => removeTemplate(ports),
  listPapers,
  makePapers,
  papersFile,
  approvalState: (ports, _input, words) => approvalState(ports, words),
  fixEdition,
  compareEditions,
  amend,
  previewNextYear,
  makeNextYear,
  nextYearFile,
  exportFile,
  networkPicture: (ports, _input, words) => networkPicture(ports, words),
  goTo: ({ workbook }, { tab, cell }) => {
    workbook.show(tab, cell);
    return null;
  },
};

/** A map and not the object itself: `toString` and other inherited names are no methods of ours. */
const ALLOWED: ReadonlyMap<string, Handlers[Method]> = new Map(Object.entries(HANDLERS));

/** JSON in, JSON out; never throws (design decision 8). */
export function serve(request: string, openPorts: () => Ports, locale: () => string): string {
  let language: Language = 'ru';
  let reply: Reply;
  try {
    const call = JSON.parse(request) as Call;
    language = call.language ?? languageOf(locale());
    const handler = ALLOWED.get(call.method) as
      | ((ports: Ports, input: unknown, words: Words) => never)
      | undefined;
    if (!handler) throw new Problem('unknown-method', { method: String(call.method) });
    reply = { ok: true, value: handler(openPorts(), call.input ?? {}, WORDS[language]) };
  } catch (error) {
    reply = { ok: false, problem: describeProblem(error, WORDS[language]) };
  }
  return JSON.stringify(reply);
}
