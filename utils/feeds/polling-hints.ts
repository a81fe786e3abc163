import type { FeedHints } from './parsed-feed.ts';
import { childOf, childrenOf, childText, type XmlElement } from './xml/xml-element.ts';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const PERIOD_MINUTES: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 24 * 60,
  weekly: 7 * 24 * 60,
  monthly: 30 * 24 * 60,
  yearly: 365 * 24 * 60,
};

/** RSS's `ttl`, `skipHours`, `skipDays` and the syndication module, as far as they make sense. */
export function readHints(channel: XmlElement): FeedHints {
  const hints: FeedHints = {};
  const ttl = Number.parseInt(childText(channel, 'ttl'), 10);
  if (ttl > 0) hints.ttlMinutes = ttl;
  const hours = listIn(channel, 'skiphours', 'hour').map((hour) => Number.parseInt(hour, 10) % 24);
  if (hours.length > 0) hints.skipHours = distinct(hours.filter((hour) => hour >= 0));
  const days = listIn(channel, 'skipdays', 'day').map((day) => DAYS.indexOf(day.toLowerCase()));
  if (days.length > 0) hints.skipDays = distinct(days.filter((day) => day >= 0));
  const period = PERIOD_MINUTES[childText(channel, 'sy:updateperiod').toLowerCase()];
  const frequency = Number.parseFloat(childText(channel, 'sy:updatefrequency') || '1');
  if (period !== undefined) hints.updatePeriodMinutes = Math.round(period / (frequency > 0 ? frequency : 1));
  return hints;
}

function listIn(channel: XmlElement, container: string, name: string): string[] {
  const list = childOf(channel, container);
  return list === undefined ? [] : childrenOf(list, name).map(({ text }) => text.trim());
}

function distinct(numbers: number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
