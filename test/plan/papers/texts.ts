import type { DocumentModel } from '../../../src/plan/document/block.ts';
import { textsOf } from './papers.ts';

/** Every text of the pages exactly as it is printed: the properties of the file come first and are left out. */
export const printedTexts = (model: DocumentModel): string[] => textsOf({ ...model, tags: {} }).slice(2);

/** The same for comparing words: which spaces are unbreakable does not matter. */
export const plainTexts = (model: DocumentModel): string[] =>
  printedTexts(model).map((text) => text.replaceAll('\u00a0', ' '));
