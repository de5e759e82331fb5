import { useState } from 'preact/hooks';
import { documentLink } from '../../files.ts';
import { Button } from '../parts/Button.tsx';
import { Confirm } from '../parts/Confirm.tsx';
import { usePanel } from '../parts/context.ts';

/** «Обновить последний документ»: only for one that lives on the web, and only after a warning. */
export function ReplaceLast() {
  const { state, actions, words } = usePanel();
  const [asking, ask] = useState(false);
  const last = state.overview?.documents[0];
  if (!last || documentLink(last.url, document.baseURI)?.way !== 'open') return null;
  if (!asking) {
    return (
      <div class="aside">
        <Button kind="quiet" id="replace-last" writes onClick={() => ask(true)}>
          {words.generate.replaceLast}
        </Button>
      </div>
    );
  }
  return (
    <Confirm
      title={words.generate.replaceTitle}
      text={words.generate.replaceWarning(last.name)}
      action={words.generate.replace}
      onConfirm={() => {
        ask(false);
        void actions.replaceLast();
      }}
      onCancel={() => {
        ask(false);
        actions.focus('replace-last');
      }}
    />
  );
}
