import type { DocumentModel } from '../../document/block.ts';
import { composePlan } from '../../document/composePlan.ts';
import { mapTexts } from '../../document/mapTexts.ts';
import { planTitle } from '../../document/titlePart.ts';
import { withoutContacts } from '../../model/contactData.ts';
import type { Plan } from '../../model/plan.ts';
import { activitiesTab } from '../../tabs/activities.ts';
import type { PaperKind } from '../paper.ts';
import { publicPlan } from './publicPlan.ts';
import { venuesPart } from './venuesPart.ts';

/** «Копия для сайта»: the plan without phones, contacts and money, and the places where the network teaches. */
export const sitePaper: PaperKind = {
  key: 'site',
  title: 'Копия для сайта',
  register: 'Копия для сайта',
  needs: [activitiesTab.name],
  inPackage: () => true,
  plannedPapers: (plan) =>
    plan.activities.length === 0
      ? []
      : [
          {
            id: 'site',
            title: siteTitle(plan),
            recipient: '',
            compose: () => ({ model: siteCopy(plan), blanks: [] }),
          },
        ],
};

const siteTitle = (plan: Plan): string =>
  `${plan.requisites('planTitle') ? planTitle(plan) : 'План'} (копия для сайта)`;

/** What was there is no secret; what it said is. */
const LEFT_OUT = '…';

/** «15 000 руб.», «1,5 млн руб.», «500 ₽», «300 р.»; «2 р. в неделю» is twice a week. */
const SUM =
  /(?:\d{1,3}(?:[ \u00a0]\d{3})+|\d+)(?:[.,]\d{1,2})?[ \u00a0]?(?=(?:(?:тыс|млн)[а-я]*\.?[ \u00a0]?)?(?:руб|₽|rub|р(?![а-яёa-z])(?!\.?[ \u00a0]?(?:в[ \u00a0]|за[ \u00a0]|\/|\d))))/gi;

const masked = (text: string): string => withoutContacts(text, LEFT_OUT).replace(SUM, `${LEFT_OUT} `);

function siteCopy(plan: Plan): DocumentModel {
  const shown = publicPlan(plan);
  const { parts, ...whole } = composePlan(shown);
  return mapTexts(
    {
      ...whole,
      title: siteTitle(plan),
      // Taken out of the finished plan: appendices keep the numbers that they have in the approved one.
      parts: [...parts.filter(({ name }) => name !== 'смета'), venuesPart(shown)],
    },
    masked,
  );
}
