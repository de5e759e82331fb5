import type { DocumentPort } from '../app/ports.ts';
import { Problem } from '../app/problem.ts';
import { signedBytes } from './bytes.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const KEY = 'networkPlanKey';
const TRIES = 3;

/**
 * One Drive!.Files.create with conversion, under drive.file alone. A key in appProperties and one Files.list before
 * it find what an interrupted run already made.
 */
export const driveDocuments: DocumentPort = {
  create({ name, bytes, key }) {
    const made = withRetries(() =>
      Drive!.Files.list({
        q: `appProperties has { key='${KEY}' and value='${key}' } and trashed = false`,
        fields: 'files(id,name,webViewLink)',
      }),
    ).files?.[0];
    if (made) return { id: made.id!, name: made.name!, url: made.webViewLink! };
    const blob = Utilities.newBlob(signedBytes(bytes), DOCX, `${name}.docx`);
    const file = withRetries(() =>
      Drive!.Files.create({ name, mimeType: GOOGLE_DOC, appProperties: { [KEY]: key } }, blob, {
        fields: 'id,name,webViewLink',
      }),
    );
    return { id: file.id!, name, url: file.webViewLink! };
  },

  /** Uploading .docx bytes to an existing Google Doc converts in place: id, link and sharing stay. */
  replace({ id = '', url }, { name, bytes }) {
    const blob = Utilities.newBlob(signedBytes(bytes), DOCX, `${name}.docx`);
    const file = withRetries(() =>
      Drive!.Files.update({ name }, id, blob, { fields: 'id,name,webViewLink' }),
    );
    return { id, name, url: file.webViewLink ?? url };
  },
};

const TRANSIENT =
  /internal error|backend error|rate limit|timed? ?out|temporar|empty response|service error|try again/i;
const PERMISSION = /permission|authoriz|scope|insufficient|access denied|not allowed/i;
const QUOTA = /quota|too many times|limit exceeded/i;

/** Transient failures are tried again after 1 and 2 seconds; what stays becomes one plain sentence. */
function withRetries<T>(call: () => T): T {
  for (let attempt = 1; ; attempt++) {
    try {
      return call();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (PERMISSION.test(message)) throw new Problem('no-permission');
      if (QUOTA.test(message) && !/rate limit/i.test(message)) throw new Problem('quota');
      if (attempt === TRIES || !TRANSIENT.test(message)) throw new Problem('upload-failed');
      Utilities.sleep(1000 * attempt);
    }
  }
}
