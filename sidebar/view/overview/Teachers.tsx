import { numberText } from '../../words.ts';
import { usePanel } from '../parts/context.ts';
import { Disclosure } from '../parts/Disclosure.tsx';

/** Hours a week of each teacher in the network groups. */
export function Teachers() {
  const { state, words } = usePanel();
  const teachers = state.overview?.teachers ?? [];
  if (teachers.length === 0) return null;
  return (
    <Disclosure title={words.overview.teachers}>
      <ul class="amounts">
        {teachers.map(({ name, hours }) => (
          <li key={name} class="pair">
            <span>{name}</span>
            <span class="number">{words.overview.hoursAWeek(numberText(words, hours))}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
