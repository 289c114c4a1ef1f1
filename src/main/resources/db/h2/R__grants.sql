-- The file database has one user; there is nothing to grant.
select 1;
