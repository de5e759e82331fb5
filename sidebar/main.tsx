import { render } from 'preact';
import { readBoot } from './boot.ts';
import { explainFailure } from './failures.ts';
import { createClient } from './rpc.ts';
import { createPanel } from './state/panel.ts';
import { googleTransport } from './transport.ts';
import { App } from './view/App.tsx';
import { wordsIn } from './words.ts';

const boot = readBoot(document.getElementById('boot')?.textContent ?? '');
const words = wordsIn(boot.language);
document.documentElement.lang = boot.language;

const client = createClient(googleTransport, boot.language, (failure) =>
  explainFailure(words, failure, navigator.onLine),
);
const panel = createPanel(client, words, boot);

const root = document.getElementById('root')!;
root.replaceChildren();
render(<App panel={panel} />, root);
void panel.start();
