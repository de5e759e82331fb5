import type { CliWords } from './cliWords.ts';
import { cli as en } from './en/cli.ts';
import { cli as ru } from './ru/cli.ts';
import type { Language } from './words.ts';

export const CLI_WORDS: Readonly<Record<Language, CliWords>> = { ru, en };
