-- The trail is read newest first. Ids are taken in blocks, so they do not say what came first.
create index shared_trail_line_recorded on shared_trail_line (recorded_at, id);
