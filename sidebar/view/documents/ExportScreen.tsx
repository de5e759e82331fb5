import { useId, useState } from 'preact/hooks';
import { exportTask } from '../../state/exporting.ts';
import { Button } from '../parts/Button.tsx';
import { usePanel } from '../parts/context.ts';
import { TaskProblem } from '../parts/Problem.tsx';
import { Notes } from '../structure/ChangeList.tsx';

/** «Выгрузка»: deadlines as a calendar, a tab as a table. */
export function ExportScreen() {
  return (
    <>
      <Calendar />
      <Table />
    </>
  );
}

function Calendar() {
  const { state, actions, words } = usePanel();
  const task = exportTask('ics');
  const download = () => void actions.exportFile({ format: 'ics' });
  return (
    <section class="part" aria-labelledby="calendar">
      <h2 id="calendar">{words.export.calendar}</h2>
      <p class="intro">{words.export.calendarText}</p>
      <div class="actions">
        <Button task={task} onClick={download}>
          {words.export.ics}
        </Button>
      </div>
      <TaskProblem task={task} retry={download} />
      <Notes notes={state.exported.ics ?? []} />
    </section>
  );
}

function Table() {
  const { state, actions, words } = usePanel();
  const tabs = state.overview?.tabNames ?? [];
  const [chosen, choose] = useState('');
  const id = useId();
  const task = exportTask('csv');
  const tab = tabs.includes(chosen) ? chosen : (state.overview?.tabs[0]?.name ?? tabs[0]);
  if (tab === undefined) return null;
  const download = () => void actions.exportFile({ format: 'csv', tab });
  return (
    <section class="section" aria-labelledby="table">
      <h2 id="table">{words.export.table}</h2>
      <p class="intro">{words.export.tableText}</p>
      <label class="label" for={id}>
        {words.export.tab}
      </label>
      <select id={id} class="field" value={tab} onChange={(event) => choose(event.currentTarget.value)}>
        {tabs.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
      <div class="actions">
        <Button task={task} onClick={download}>
          {words.export.csv}
        </Button>
      </div>
      <TaskProblem task={task} retry={download} />
      <Notes notes={state.exported.csv ?? []} />
    </section>
  );
}
