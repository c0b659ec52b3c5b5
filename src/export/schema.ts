/** The version of the data contract; it changes with any change that could break a reader of it. */
export const SCHEMA = 1;
