import { describe, expect, it } from 'vitest';
import { shellTemplate, writeDocx } from '../../src/docx/index.ts';
import { validateOoxml } from '../support/validate.ts';
import { NAMED } from './named.ts';
import { samplePlan } from './sample.ts';
import { DOCUMENT, PORTRAIT, paragraph, templateOf, withSection } from './templates.ts';

/** Microsoft's Open XML SDK finds nothing to say. One to two seconds a file. */
const TIMEOUT = 60_000;

describe('the Open XML validator', () => {
  for (const [name, document] of Object.entries(NAMED)) {
    it(`finds nothing in: ${name}`, { timeout: TIMEOUT }, async () => {
      expect(await validateOoxml(writeDocx(document).bytes, 'plan.docx')).toEqual([]);
    });
  }

  it('finds nothing in a plan of 5 000 rows', { timeout: TIMEOUT }, async () => {
    expect(await validateOoxml(writeDocx(samplePlan(5000)).bytes, 'plan.docx')).toEqual([]);
  });

  it('finds nothing in a filled template of somebody else', { timeout: TIMEOUT }, async () => {
    const tags = ['цели', 'списки', 'мероприятия', 'мероприятия', 'график', 'подписи', 'пусто'];
    const body = tags.map((name) => paragraph(`{{@${name}}}`)).join('');
    const template = templateOf(withSection(PORTRAIT, '{{учреждение}}') + body + PORTRAIT);
    expect(await validateOoxml(template, 'template.docx')).toEqual([]);
    expect(await validateOoxml(writeDocx(DOCUMENT, { template }).bytes, 'plan.docx')).toEqual([]);
  });

  it('finds nothing in the template handed out, empty and filled', { timeout: TIMEOUT }, async () => {
    const template = shellTemplate(samplePlan(5));
    expect(await validateOoxml(template, 'template.docx')).toEqual([]);
    expect(await validateOoxml(writeDocx(samplePlan(5), { template }).bytes, 'plan.docx')).toEqual([]);
  });
});
