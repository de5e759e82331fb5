import { benchDeadlines } from './deadlines.bench.ts';
import { benchDocx } from './docx.bench.ts';
import { benchSchedule } from './schedule.bench.ts';

/** `npm run bench`: speed and memory beside the peers, in one run, as ratios. */
await benchDeadlines();
await benchDocx();
await benchSchedule();
