#include "CBuiltInRules.h"

#define TEXT(word) #word
#define TEXT_OF(word) TEXT(word)

const char *totrinh_commit(void) {
#ifdef TOTRINH_COMMIT
  return TEXT_OF(TOTRINH_COMMIT);
#else
  return "";
#endif
}
