/** A language by its tag: `en`, `pt-BR`. */
export const languageForm = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

/** In which language the texts of a file are that does not say so. */
export const usualLanguage = 'en';
