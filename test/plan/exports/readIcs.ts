/** A strict small reader of .ics, apart from the code under test: unfolds, checks lines and nesting, unescapes. */
export interface IcsEvent {
  readonly [property: string]: string;
}

export function readIcs(text: string): { calendar: IcsEvent; events: IcsEvent[] } {
  const encoder = new TextEncoder();
  if (!text.endsWith('\r\n')) throw new Error('The last line has no end');
  const raw = text.slice(0, -2).split('\r\n');
  for (const line of raw) {
    if (/[\r\n]/.test(line)) throw new Error(`A bare line end: ${line}`);
    if (encoder.encode(line).length > 75) throw new Error(`More than 75 octets: ${line}`);
    if (line === '') throw new Error('An empty line');
  }
  const lines: string[] = [];
  for (const line of raw) {
    if (line.startsWith(' ')) lines[lines.length - 1] += line.slice(1);
    else lines.push(line);
  }
  const calendar: Record<string, string> = {};
  const events: IcsEvent[] = [];
  let event: Record<string, string> | null = null;
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') throw new Error('No calendar');
  for (const line of lines.slice(1, -1)) {
    if (line === 'BEGIN:VEVENT') event = {};
    else if (line === 'END:VEVENT') {
      events.push(event!);
      event = null;
    } else {
      const match = /^([A-Z-]+(?:;[A-Z]+=[^:;]+)*):(.*)$/s.exec(line);
      if (!match) throw new Error(`No property: ${line}`);
      const target = event ?? calendar;
      if (target[match[1]!] !== undefined) throw new Error(`Twice: ${match[1]}`);
      target[match[1]!] = match[2]!.replace(/\\([\\;,nN])/g, (_, sign: string) =>
        /n/i.test(sign) ? '\n' : sign,
      );
    }
  }
  for (const { UID, DTSTAMP } of events)
    if (!UID || !/^\d{8}T\d{6}Z$/.test(DTSTAMP!)) throw new Error('No UID or DTSTAMP');
  if (new Set(events.map(({ UID }) => UID)).size !== events.length) throw new Error('One UID twice');
  return { calendar, events };
}
