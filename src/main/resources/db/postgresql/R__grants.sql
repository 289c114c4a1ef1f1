-- Runs again whenever this text changes. The owner migrates; the application works, and has no rights to change the trail.
grant usage on schema public to "${applicationRole}";
grant select, insert, update, delete on all tables in schema public to "${applicationRole}";
grant usage, select on all sequences in schema public to "${applicationRole}";
revoke update, delete, truncate on shared_trail_line from "${applicationRole}";
revoke all on flyway_schema_history from "${applicationRole}";
alter default privileges in schema public grant select, insert, update, delete on tables to "${applicationRole}";
alter default privileges in schema public grant usage, select on sequences to "${applicationRole}";
