/** Values are written and read in one form, whatever the database is set to. */
export const plainText =
  "set local timezone = 'UTC'; set local datestyle = 'ISO'; set local intervalstyle = 'postgres'; set local bytea_output = 'hex'; set local client_encoding = 'UTF8'";
