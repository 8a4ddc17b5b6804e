-- What is listed and asked for. All of it can be made again from the files beside the database.
-- Spelled in the subset that H2 and PostgreSQL share; every step may be run twice.

create table if not exists draft (
    id varchar(36) primary key,
    name varchar(1000) not null,
    title varchar(4000) not null,
    question varchar(1000) not null,
    state varchar(1000) not null,
    changed timestamp(6) with time zone not null,
    words integer not null,
    row_sum bigint not null,
    pages integer default 0 not null,
    errors integer default 0 not null,
    warnings integer default 0 not null,
    in_use boolean default false not null,
    constraint draft_name_unique unique (name)
);

-- The highest sequence of a volume that has been seen on disk. It may lag, it never leads.
create table if not exists witness (
    volume varchar(36) primary key,
    seen_sequence bigint not null,
    seen_hash bigint not null
);

create table if not exists kept_version (
    draft varchar(36) not null,
    number integer not null,
    name varchar(1000) not null,
    author varchar(1000) not null,
    made timestamp(6) with time zone not null,
    primary key (draft, number)
);

create table if not exists record (
    kind varchar(100) not null,
    name varchar(400) not null,
    content text not null,
    row_sum bigint not null,
    primary key (kind, name)
);
