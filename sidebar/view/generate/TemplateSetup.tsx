import { useRef, useState } from 'preact/hooks';
import { offers } from '../../state/state.ts';
import { momentText } from '../../words.ts';
import { Button } from '../parts/Button.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { usePanel } from '../parts/context.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { TaskProblem } from '../parts/Problem.tsx';
import { Steps } from '../parts/Steps.tsx';

/** «Настроить шаблон»: take the shell, edit it in Word, bring it back. */
export function TemplateSetup() {
  const { state, actions, words } = usePanel();
  if (!offers(state, 'saveTemplate')) return null;
  const load = () => void actions.loadTemplate();
  return (
    <Disclosure id="template" title={words.template.title} onOpen={load}>
      <Steps task="template" />
      <TaskProblem task="template" retry={load} />
      {state.template && <Template name={state.template.name} savedAt={state.template.savedAt} />}
    </Disclosure>
  );
}

function Template({ name, savedAt }: { name: string | null; savedAt: string }) {
  const { actions, words } = usePanel();
  const shell = () => void actions.downloadShell();
  return (
    <>
      <p>{words.template.intro}</p>
      <p class="template-now">
        {name ? words.template.current(name) : words.template.none}
        {name && <span class="line secondary">{words.template.savedAt(momentText(words, savedAt))}</span>}
      </p>
      <ol class="numbered">
        <li>
          {words.template.step1}
          <Button task="shell" onClick={shell}>
            {words.template.shell}
          </Button>
          <TaskProblem task="shell" retry={shell} />
        </li>
        <li>
          {words.template.step2}
          <Upload text={name ? words.template.replace : words.template.upload} />
          <Steps task="saveTemplate" />
          <TaskProblem task="saveTemplate" />
        </li>
      </ol>
      {name && <Remove />}
    </>
  );
}

function Upload({ text }: { text: string }) {
  const { actions } = usePanel();
  const input = useRef<HTMLInputElement>(null);
  const chosen = (field: HTMLInputElement) => {
    const file = field.files?.[0];
    // The same file, mended, may be chosen again.
    field.value = '';
    if (file) void actions.saveTemplate(file);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".docx"
        hidden
        aria-label={text}
        onChange={(event) => chosen(event.currentTarget)}
      />
      <Button task="saveTemplate" writes onClick={() => input.current?.click()}>
        {text}
      </Button>
    </>
  );
}

function Remove() {
  const { actions, words } = usePanel();
  const [asking, ask] = useState(false);
  const remove = () => void actions.removeTemplate();
  return (
    <>
      {asking ? (
        <Confirm
          title={words.template.removeTitle}
          text={words.template.removeText}
          action={words.template.remove}
          onConfirm={() => {
            ask(false);
            remove();
          }}
          onCancel={() => {
            ask(false);
            actions.focus('remove-template');
          }}
        />
      ) : (
        <Button kind="quiet" id="remove-template" task="removeTemplate" writes onClick={() => ask(true)}>
          {words.template.remove}
        </Button>
      )}
      <TaskProblem task="removeTemplate" retry={remove} />
    </>
  );
}
