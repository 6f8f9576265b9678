import { givenAway, type LimitDefinition } from './definition';

/** Shares no technology. */
export const keepTechnologies: LimitDefinition<'keepTechnologies'> = {
  kind: 'keepTechnologies',
  stops: (order, { view }) =>
    givenAway(view, order).some(({ kind }) => kind === 'technology')
      ? { code: 'limit.keepTechnologies' }
      : null,
};
