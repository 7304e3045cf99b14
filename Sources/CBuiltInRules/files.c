// Written by Tests/Tools/embed-rules; do not edit.
#include "CBuiltInRules.h"

static const unsigned char file_0[] = {
#embed "../../Rules/registers/departments.csv" if_empty(0)
};
static const unsigned char file_1[] = {
#embed "../../Rules/registers/fields.csv" if_empty(0)
};
static const unsigned char file_2[] = {
#embed "../../Rules/registers/instruments.csv" if_empty(0)
};
static const unsigned char file_3[] = {
#embed "../../Rules/registers/provinces.csv" if_empty(0)
};

static const totrinh_rule_file table[] = {
    {"registers/departments.csv", file_0, sizeof file_0},
    {"registers/fields.csv", file_1, sizeof file_1},
    {"registers/instruments.csv", file_2, sizeof file_2},
    {"registers/provinces.csv", file_3, sizeof file_3},
    {"", 0, 0},
};

const totrinh_rule_file *totrinh_rule_files(void) { return table; }
size_t totrinh_rule_file_count(void) { return 4; }
