import ical, { ICalEventTransparency } from 'ical-generator';
import type { Context, Download } from '../../platform/module.ts';
import type { Words } from './service.ts';
import type { DayRow } from './store.ts';
import { calendarTexts } from './texts.ts';

const hourSeconds = 3600;

/**
 * A person's days for a calendar program (RFC 5545), each a whole day.
 *
 * Calendar programs keep what they read outside the region, so a day tells what is to be done and the record's number,
 * never its title; the link leads to the rest, for whoever can sign in.
 */
export function feedFile(rows: readonly DayRow[], { words, context }: { words: Words; context: Context }): Download {
  const { url } = context.services.config;
  const calendar = ical({ name: calendarTexts['feed-name'].sv, prodId: '//Värna//Kalender//SV', ttl: hourSeconds });
  for (const row of rows) {
    const record = words.record(row);
    const path = words.path(row);
    calendar.createEvent({
      id: `${row.record_id}.${row.task_kind ?? row.kind}@varna`,
      start: Temporal.PlainDate.from(row.day),
      allDay: true,
      stamp: context.now,
      summary: [words.what(row), [record, row.number].filter(Boolean).join(' ')].filter(Boolean).join(': '),
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(path ? { url: `${url}${path}`, description: `${url}${path}` } : {}),
    });
  }
  const body = Buffer.from(calendar.toString());
  return { name: 'varna.ics', mediaType: 'text/calendar; charset=utf-8', body, inline: true };
}
