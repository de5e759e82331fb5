import { usePanel } from '../parts/context.ts';
import { GoTo } from '../parts/GoTo.tsx';

/** What partners wrote and nobody has decided on: partners see no panel, so somebody has to look here. */
export function PartnerRemarks() {
  const { state, words } = usePanel();
  const remarks = state.overview?.remarks ?? [];
  if (remarks.length === 0) return null;
  return (
    <section class="section" aria-labelledby="partner-remarks">
      <h2 id="partner-remarks">{words.overview.remarks}</h2>
      <ul class="rows">
        {remarks.map(({ partner, text, tab, cell }) => (
          <li key={`${tab}!${cell}`}>
            <GoTo tab={tab} cell={cell}>
              <span class="line strong">{partner}</span>
              <span class="clamped">{text}</span>
            </GoTo>
          </li>
        ))}
      </ul>
    </section>
  );
}
