import { momentText } from '../../words.ts';
import { usePanel } from '../parts/context.ts';
import { DocumentLink } from '../parts/DocumentLink.tsx';
import { Icon } from '../parts/Icon.tsx';

export function Versions() {
  const { state, words } = usePanel();
  const documents = state.overview?.documents ?? [];
  // One that was updated stands in the list once more; the one just made stands above as a result already.
  const versions = documents.filter(
    ({ url }, index) =>
      url !== state.made?.document.url && documents.findIndex((each) => each.url === url) === index,
  );
  if (!state.overview) return null;
  return (
    <section class="section" aria-labelledby="versions">
      <h2 id="versions">{words.generate.versions}</h2>
      {versions.length === 0 && <p class="secondary">{words.generate.noVersions}</p>}
      <ul class="rows">
        {versions.map((each) => (
          <li key={`${each.url} ${each.madeAt}`} class="version">
            <Icon name="document" />
            <span class="row-text">
              <DocumentLink made={each}>{each.name}</DocumentLink>
              <span class="line secondary">{momentText(words, each.madeAt)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
