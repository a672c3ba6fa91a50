# Sourced by the scripts here that try both databases: PostgreSQL in a folder of its own, gone when the script ends.
# work: a folder for all that such a script makes.
# shellcheck shell=sh
work=$(mktemp -d)
port=54329
database=jdbc:postgresql://127.0.0.1:$port/unstuck
server=
end() {
    [ -z "$server" ] || as_postgres "$server/pg_ctl" -D "$work/postgres/data" -m fast stop >/dev/null || true
    rm -rf "$work"
}
trap end EXIT INT TERM

# PostgreSQL does not run as root.
as_postgres() {
    if [ "$(id -u)" = 0 ]; then
        runuser -u postgres -- "$@"
    else
        "$@"
    fi
}

start_postgres() {
    for folder in /usr/lib/postgresql/*/bin; do
        [ ! -x "$folder/initdb" ] || server=$folder
    done
    [ -n "$server" ] || return 1
    chmod 755 "$work"
    mkdir "$work/postgres"
    [ "$(id -u)" != 0 ] || chown postgres "$work/postgres"
    as_postgres "$server/initdb" -D "$work/postgres/data" -U unstuck -A trust >/dev/null
    as_postgres "$server/pg_ctl" -D "$work/postgres/data" -w -l "$work/postgres/log" \
        -o "-c listen_addresses=127.0.0.1 -c unix_socket_directories=$work/postgres -p $port" start >/dev/null
    as_postgres "$server/createdb" -h 127.0.0.1 -p "$port" -U unstuck unstuck
}

# with_postgresql COMMAND...: runs it while the database is there, or says that there is none.
with_postgresql() {
    if start_postgres; then
        UNSTUCK_DATABASE_USER=unstuck "$@"
    else
        say "There is no PostgreSQL server to try: apt-get install postgresql"
    fi
}
