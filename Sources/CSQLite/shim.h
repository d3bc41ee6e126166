#include <sqlite3.h>

// Swift cannot call functions with a variable number of arguments.
static inline int martlet_sqlite3_configure(sqlite3 *database, int option, int value) {
  return sqlite3_db_config(database, option, value, (int *)0);
}

// Where the statement that failed last is wrong, in bytes; -1 where the library does not say.
static inline int martlet_sqlite3_error_offset(sqlite3 *database) {
#if SQLITE_VERSION_NUMBER >= 3038000
  return sqlite3_error_offset(database);
#else
  (void)database;
  return -1;
#endif
}
