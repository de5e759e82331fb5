import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pause } from '../../src/local/page/keep/pause.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('runs once after a pause; asked for without a pause, it runs all the same, again and again', () => {
  const action = vi.fn();
  const pause = new Pause(action, 700, 2000);
  pause.ask();
  vi.advanceTimersByTime(600);
  pause.ask();
  vi.advanceTimersByTime(699);
  expect(action).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(action).toHaveBeenCalledTimes(1);
  for (let turn = 0; turn < 60; turn++) {
    pause.ask();
    vi.advanceTimersByTime(100);
  }
  expect(action.mock.calls.length).toBeGreaterThanOrEqual(3);
});

test('ended, it does not run', () => {
  const action = vi.fn();
  const pause = new Pause(action, 700, 2000);
  pause.ask();
  pause.end();
  vi.advanceTimersByTime(5000);
  expect(action).not.toHaveBeenCalled();
});
