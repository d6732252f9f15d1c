export type NoticeTables = {
  'notice.notice': {
    id: string;
    person_id: string;
    kind: string;
    record_id: string;
    title: string;
    caused_by: string | null;
    at: Date;
    read_at: Date | null;
  };
};
