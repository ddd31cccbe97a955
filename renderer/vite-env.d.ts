/** Lets TypeScript know that style sheets can be imported. */
declare module '*.css';
