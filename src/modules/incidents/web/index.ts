import { defineDoors, defineHomeParts, definePages } from '../../../ui/page.ts';

export const pages = definePages([]);

export const homeParts = defineHomeParts([]);

export const doors = defineDoors([]);
