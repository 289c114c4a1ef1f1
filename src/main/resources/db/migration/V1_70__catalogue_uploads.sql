-- When a version is in force from, and who published it why. Without a day: from its publication; without a person: the system, from the folder.
alter table catalogue_version add column effective_on date;
alter table catalogue_version add column published_by bigint;
alter table catalogue_version add column reason varchar(500);

-- The pictures of a published version. They are asked for by the hash of what they show.
create table catalogue_media (
    version_id    bigint not null references catalogue_version (id),
    path          varchar(300) not null,
    content_hash  varchar(64) not null,
    content       bytea not null,
    primary key (version_id, path)
);
create index catalogue_media_hash on catalogue_media (content_hash);

-- A module an author sent: waits to be published or discarded. Its files are kept until then.
create table catalogue_upload (
    id              bigint primary key,
    slug            varchar(100) not null,
    version         varchar(40)  not null,
    title_en        varchar(300) not null,
    title_fr        varchar(300) not null,
    file_name       varchar(120) not null,
    uploaded_at     timestamp(6) with time zone not null,
    uploaded_by     bigint not null,
    outcome         varchar(16)  not null,
    closed_at       timestamp(6) with time zone
);
create table catalogue_upload_file (
    upload_id  bigint not null references catalogue_upload (id),
    path       varchar(300) not null,
    content    text not null,
    primary key (upload_id, path)
);
create table catalogue_upload_media (
    upload_id     bigint not null references catalogue_upload (id),
    path          varchar(300) not null,
    content_hash  varchar(64) not null,
    content       bytea not null,
    primary key (upload_id, path)
);
create index catalogue_upload_media_hash on catalogue_upload_media (content_hash);
