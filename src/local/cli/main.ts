import { parseArgs } from 'node:util';
import { CLI_WORDS } from '../../i18n/cli.ts';
import { languageOf } from '../../i18n/language.ts';
import { checkCommand } from './check.ts';
import { deadlinesCommand } from './deadlines.ts';
import { diffCommand } from './diff.ts';
import { exportCommand } from './export.ts';
import { Failure } from './failure.ts';
import { generateCommand } from './generate.ts';
import { importCommand } from './import.ts';
import type { Command, Options } from './options.ts';
import { packageCommand } from './package.ts';
import { rolloverCommand } from './rollover.ts';
import { sampleCommand } from './sample.ts';
import { serveCommand } from './serve.ts';
import { startCommand } from './start.ts';
import { structureCommand } from './structure.ts';
import { templateCommand } from './template.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['import', importCommand],
  ['structure', structureCommand],
  ['check', checkCommand],
  ['generate', generateCommand],
  ['template', templateCommand],
  ['package', packageCommand],
  ['deadlines', deadlinesCommand],
  ['diff', diffCommand],
  ['rollover', rolloverCommand],
  ['export', exportCommand],
  ['sample', sampleCommand],
  ['serve', serveCommand],
  ['start', startCommand],
]);

const OPTIONS = {
  out: { type: 'string' },
  year: { type: 'string' },
  today: { type: 'string' },
  source: { type: 'string' },
  template: { type: 'string' },
  ics: { type: 'string' },
  csv: { type: 'string' },
  only: { type: 'string' },
  period: { type: 'string' },
  book: { type: 'string' },
  svg: { type: 'string' },
  edition: { type: 'string' },
  port: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  force: { type: 'boolean' },
  trace: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** --lang wherever it stands, else the environment, else Russian: the words are needed to report a bad option. */
function languageFrom(args: readonly string[]) {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1]);
  return languageOf(asked ?? process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '');
}

async function run(args: string[]): Promise<number> {
  const language = languageFrom(args);
  const words = CLI_WORDS[language];
  try {
    const { values, positionals } = parse(args, (text) => new Failure(words.badOption(text)));
    const [name, ...inputs] = positionals;
    if (values.help || name === undefined) {
      process.stdout.write(`${words.usage}\n`);
      return name === undefined && !values.help ? 2 : 0;
    }
    const command = COMMANDS.get(name);
    if (!command) throw new Failure(words.unknownCommand(name));
    const options: Options = { ...values, inputs, language, words };
    return await command(options);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${error.message.replace(/\s*\n\s*/g, ' ')}\n`);
    return 2;
  }
}

function parse(args: string[], failure: (text: string) => Failure) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const text = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1];
    throw failure(text ?? args.join(' '));
  }
}

process.exitCode = await run(process.argv.slice(2));
