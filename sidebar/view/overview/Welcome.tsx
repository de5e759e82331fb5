import { Button } from '../parts/Button.tsx';
import { usePanel } from '../parts/context.ts';

/**
 * Before «Подготовить таблицу»: what the add-on is going to do, and the one button that begins it. In a workbook
 * without a plan it is the whole view («h1»), else it stands under the plan's name.
 */
export function Welcome({ level: Heading }: { level: 'h1' | 'h2' }) {
  const { actions, words } = usePanel();
  return (
    <section class={Heading === 'h1' ? 'welcome' : 'welcome section'}>
      <Heading id={Heading === 'h1' ? 'view-overview' : undefined} tabIndex={-1}>
        {words.welcome.title}
      </Heading>
      <p>{words.welcome.text}</p>
      <ol class="numbered">
        {words.welcome.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div class="actions">
        <Button kind="primary" task="preview" onClick={() => void actions.begin('structure')}>
          {words.structure.action}
        </Button>
      </div>
    </section>
  );
}
