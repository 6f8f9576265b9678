import { create } from 'zustand';

/** The name of the file whose faults are told, so that it is answered by its name. */
export const useRefused = create<{ readonly file: string | null }>()(() => ({ file: null }));
