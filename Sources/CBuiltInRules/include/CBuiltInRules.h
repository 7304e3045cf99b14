#ifndef TOTRINH_CBUILTINRULES_H
#define TOTRINH_CBUILTINRULES_H

#include <stddef.h>

/// One file of `Rules/`: its path below that folder and its bytes.
typedef struct {
  const char *path;
  const unsigned char *bytes;
  size_t count;
} totrinh_rule_file;

/// The files in the order of their paths, as many as `totrinh_rule_file_count` says.
const totrinh_rule_file *totrinh_rule_files(void);
/// How many there are.
size_t totrinh_rule_file_count(void);

/// The commit that the build was told by `-DTOTRINH_COMMIT=…`; empty without.
const char *totrinh_commit(void);

#endif
