import { describe, expect, it } from 'vitest';
import { openCode, openScript } from './open.ts';

describe('the document lock (platform.md §8)', () => {
  const lock = 'var lock = LockService.getDocumentLock();';

  it('is one for the document', () => {
    const body = `${lock} var got = lock.tryLock(10); return [got, LockService.getDocumentLock().hasLock()];`;
    expect(openScript(body).rpc('script')).toEqual([true, true]);
  });

  it('ends with the execution, even with a failing one', () => {
    const addon = openCode(
      `function take() { LockService.getDocumentLock().waitLock(10); throw new Error('упало'); }
       function has() { return LockService.getDocumentLock().hasLock(); }`,
    );
    expect(() => addon.rpc('take')).toThrow('упало');
    expect(addon.rpc('has')).toBe(false);
  });

  it('is lost while a dialog is open', () => {
    const asked: unknown[] = [];
    const addon = openScript(
      `${lock} lock.tryLock(10);
       var ui = SpreadsheetApp.getUi();
       var yes = ui.alert('Подготовить', 'Начать?', ui.ButtonSet.YES_NO) === ui.Button.YES;
       return [yes, lock.hasLock()];`,
      {
        answer: (dialog) => {
          asked.push(dialog);
          return { button: 'YES' };
        },
      },
    );
    expect(addon.rpc('script')).toEqual([true, false]);
    expect(asked).toEqual([{ kind: 'alert', title: 'Подготовить', text: 'Начать?', buttons: 'YES_NO' }]);
  });

  it('may be held by somebody else', () => {
    const addon = openCode(
      `function attempt() { return LockService.getDocumentLock().tryLock(10); }
       function insist() { LockService.getDocumentLock().waitLock(10); }`,
    );
    addon.lockByOthers(true);
    expect(addon.rpc('attempt')).toBe(false);
    expect(() => addon.rpc('insist')).toThrow('Lock timeout: another process was holding the lock');
  });

  it('a dialog without an answer is an error', () => {
    expect(() => openScript(`SpreadsheetApp.getUi().alert('Начать?');`).rpc('script')).toThrow(
      'Ui.alert without an answer prepared for «Начать?»',
    );
  });
});
