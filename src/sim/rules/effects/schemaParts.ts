import * as z from 'zod/mini';
import { ownId, worldId } from '../../state/schemaParts';

/** A world by its id, or the role of one. */
export const worldOrRole: z.ZodMiniType<string> = z.union([worldId, ownId]);
