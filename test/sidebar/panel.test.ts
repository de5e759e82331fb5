import { describe, expect, it } from 'vitest';
import { keyOf } from '../../sidebar/state/grouping.ts';
import { offers } from '../../sidebar/state/state.ts';
import { isWorking, problemIn } from '../../sidebar/state/tasks.ts';
import { createFakeServer } from './fakeServer.ts';
import { startPanel } from './startPanel.ts';

describe('start', () => {
  it('asks for the overview', async () => {
    const { methods, state } = await startPanel();
    expect(methods()).toEqual(['overview']);
    expect(state().overview?.institution).toBe('МБУ ДО ДДТ ст. Калининской');
  });

  it.each([
    ['check', 'check'],
    ['structure', 'previewStructure'],
    ['generate', 'previewDocument'],
  ] as const)('with the view «%s» does what the menu item said', async (view, method) => {
    const { methods, state } = await startPanel({}, view);
    expect(methods()).toEqual(['overview', method]);
    expect(state().view).toBe(view);
  });

  it('keeps the problem until the next try, then forgets it', async () => {
    const { server, actions, state } = await startPanel();
    server.fail('overview', 'accounts');
    await actions.refresh();
    expect(problemIn(state().tasks, 'overview')?.code).toBe('several-accounts');
    server.fail('overview', null);
    await actions.refresh();
    expect(state().tasks).toEqual({});
    expect(state().said).toBe('Сведения обновлены.');
  });

  it('knows what the host offers', async () => {
    const { state } = await startPanel({ offers: ['decide'] });
    expect(offers(state(), 'decide')).toBe(true);
    expect(offers(state(), 'addTab')).toBe(false);
  });
});

describe('an action', () => {
  it('is never sent twice while it works', async () => {
    const { server, actions, state, methods } = await startPanel();
    server.hold('check');
    const first = actions.check();
    const second = actions.check();
    expect(isWorking(state().tasks, 'check')).toBe(true);
    server.release('check');
    await Promise.all([first, second]);
    expect(methods().filter((method) => method === 'check')).toHaveLength(1);
    expect(isWorking(state().tasks, 'check')).toBe(false);
  });

  it('on one cell does not keep another from being shown', async () => {
    const { server, actions, methods } = await startPanel();
    server.hold('goTo');
    const both = [
      actions.goTo('Мероприятия', 'D5'),
      actions.goTo('Мероприятия', 'D6'),
      actions.goTo('Мероприятия', 'D5'),
    ];
    server.release('goTo');
    await Promise.all(both);
    expect(methods().filter((method) => method === 'goTo')).toHaveLength(2);
  });

  it('tells a reply that it cannot use as a problem, not as an exception', async () => {
    const { server, actions, state } = await startPanel();
    server.fail('check', 'garbled');
    await actions.check();
    expect(problemIn(state().tasks, 'check')?.code).toBe('unknown');
  });
});

describe('check', () => {
  it('brings the counts of the overview up to date and says what it found', async () => {
    const { server, actions, state } = await startPanel({ workbook: 'clean' });
    server.findings = createFakeServer({ workbook: 'full' }).findings;
    server.cleared = 3;
    await actions.check();
    expect(state().overview?.counts).toEqual({ error: 2, warning: 2, note: 1 });
    expect(state().said).toBe('Найдено: 5 замечаний. Стало чисто: 3');
  });

  it('moves a decided finding aside, counts it no more and leads the focus to the next', async () => {
    const { actions, state, server } = await startPanel({}, 'check');
    const [finding] = state().report!.findings;
    actions.openFinding(keyOf(finding!));
    await actions.decide(finding!, {
      decision: 'postponed',
      until: '2025-10-01',
      explanation: 'ждём приказ',
    });
    expect(server.calls.at(-1)?.input).toEqual({
      code: 'deadline-unread',
      tab: 'Мероприятия',
      cell: 'D7',
      decision: 'postponed',
      until: '2025-10-01',
      explanation: 'ждём приказ',
    });
    expect(state().report!.findings[0]).toMatchObject({ decision: 'postponed', until: '2025-10-01' });
    expect(state().overview?.counts.warning).toBe(1);
    expect(state().opened).toBeNull();
    expect(state().focus?.id).toMatch(/^finding:partner-unknown/);
  });

  it('takes a decision back', async () => {
    const { actions, state } = await startPanel({}, 'check');
    const settled = state().report!.findings.find(({ decision }) => decision === 'postponed');
    await actions.decide(settled!, { decision: null });
    const again = state().report!.findings.find(({ code }) => code === settled!.code);
    expect(again).not.toHaveProperty('decision');
    expect(again).not.toHaveProperty('until');
    expect(state().overview?.counts.note).toBe(2);
  });

  it('leaves the finding open when the decision could not be kept', async () => {
    const { actions, state, server } = await startPanel({}, 'check');
    const [finding] = state().report!.findings;
    server.fail('decide', { code: 'locked', message: 'С таблицей работает коллега.', remedy: 'Повторите.' });
    await actions.decide(finding!, { decision: 'intended' });
    expect(state().report!.findings[0]).not.toHaveProperty('decision');
    expect(state().said).toBe('С таблицей работает коллега. Повторите.');
  });
});

describe('structure', () => {
  it('shows the preview and applies exactly that', async () => {
    const { actions, state, server } = await startPanel({ workbook: 'empty' }, 'structure');
    expect(state().preview?.changes).toHaveLength(8);
    await actions.apply();
    expect(server.calls.find(({ method }) => method === 'structure')?.input).toEqual({ fingerprint: 'f-1' });
    expect(state().preview).toBeNull();
    expect(state().structured?.changes).toHaveLength(8);
    expect(state().focus?.id).toBe('structured');
  });

  it('shows a new preview when the sheet was changed meanwhile', async () => {
    const { actions, state, server } = await startPanel({ workbook: 'empty' }, 'structure');
    server.fail('structure', {
      code: 'changed-meanwhile',
      message: 'Таблицу изменили.',
      remedy: 'Посмотрите заново.',
    });
    await actions.apply();
    expect(problemIn(state().tasks, 'structure')?.code).toBe('changed-meanwhile');
    await actions.preview();
    expect(problemIn(state().tasks, 'structure')).toBeNull();
    expect(state().preview).not.toBeNull();
  });

  it('changes nothing on «Отмена»', async () => {
    const { actions, state, methods } = await startPanel({ workbook: 'empty' }, 'structure');
    actions.cancelPreview();
    expect(state().preview).toBeNull();
    expect(state().said).toBe('Ничего не изменено.');
    expect(methods()).not.toContain('structure');
  });

  it('forgets the findings of the workbook as it was', async () => {
    const { actions, state } = await startPanel({}, 'check');
    await actions.loadTabs();
    await actions.addTab('Договоры');
    expect(state().report).toBeNull();
    expect(state().optionalTabs?.map(({ tab }) => tab)).toEqual(['Пакет услуг', 'Расписание']);
  });
});

describe('generate', () => {
  it('stops at what is missing and goes on when told to', async () => {
    const { actions, state, methods } = await startPanel({}, 'generate');
    expect(state().missing?.missing).toHaveLength(3);
    expect(methods()).not.toContain('generate');
    await actions.generateAnyway();
    expect(state().missing).toBeNull();
    expect(state().made?.document.url).toContain('https://docs.google.com/');
    expect(state().overview?.documents[0]).toEqual(state().made?.document);
  });

  it('goes through its steps', async () => {
    const { actions, state, server } = await startPanel({}, 'generate');
    server.hold('generate');
    const made = actions.generateAnyway();
    await Promise.resolve();
    expect(state().tasks.generate).toMatchObject({ status: 'working', step: 1 });
    server.release('generate');
    await made;
    expect(state().tasks).toEqual({});
  });

  it('replaces the last document only when asked, and lists it once', async () => {
    const { actions, state, server } = await startPanel();
    await actions.replaceLast();
    expect(server.calls.at(-1)).toMatchObject({ method: 'generate', input: { replaceLast: true } });
    expect(state().made?.replaced).toBe(true);
    const urls = state().overview!.documents.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });
});

describe('a screen of «Документы»', () => {
  it.each([
    ['papers', 'listPapers'],
    ['approval', 'approvalState'],
    ['network', 'networkPicture'],
    ['nextYear', 'previewNextYear'],
  ] as const)('«%s» asks anew whenever it is opened', async (screen, method) => {
    const { actions, methods } = await startPanel();
    for (let times = 1; times <= 2; times += 1) {
      actions.openScreen(screen);
      await expect.poll(() => methods().filter((each) => each === method)).toHaveLength(times);
      actions.closeScreen();
    }
  });

  it('is left by its back button, and by every button that leads to a view', async () => {
    const { actions, state } = await startPanel();
    actions.openScreen('export');
    expect(state().focus?.id).toBe('view-generate');
    actions.closeScreen();
    expect([state().screen, state().focus?.id]).toEqual([null, 'open-export']);
    actions.openScreen('export');
    await actions.begin('generate');
    expect(state().screen).toBeNull();
  });
});
