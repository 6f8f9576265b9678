/**
 * Which build of the game writes a file. The same for the page, the command line and the bundled
 * simulation, since it is part of a game's first hash: their games can be compared turn by turn.
 */
export const build = '0.1.0';
