create sequence catalogue_sequence increment by 50 start with 50;

-- A published version of the Policy or of a module: immutable. Its source files are kept as they were.
create table catalogue_version (
    id              bigint primary key,
    slug            varchar(100) not null,
    version         varchar(40)  not null,
    policy_version  varchar(40)  not null,
    title_en        varchar(300) not null,
    title_fr        varchar(300) not null,
    minutes         integer      not null,
    content_hash    varchar(64)  not null,
    published_at    timestamp(6) with time zone not null,
    unique (slug, version)
);
create table catalogue_file (
    version_id  bigint not null references catalogue_version (id),
    path        varchar(300) not null,
    content     text not null,
    primary key (version_id, path)
);

-- What the last reading of modules/ found wrong; replaced at each reading.
create table catalogue_fault (
    id           bigint primary key,
    read_at      timestamp(6) with time zone not null,
    slug         varchar(100) not null,
    file_name    varchar(300) not null,
    line_number  integer not null,
    message      varchar(1000) not null
);
