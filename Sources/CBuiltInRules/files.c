// Written by Tests/Tools/embed-rules; do not edit.
#include "CBuiltInRules.h"

static const unsigned char file_0[] = {
#embed "../../Rules/cantho/consultation.sch" if_empty(0)
};
static const unsigned char file_1[] = {
#embed "../../Rules/cantho/examples/CT-1.1/fail-1.md" if_empty(0)
};
static const unsigned char file_2[] = {
#embed "../../Rules/cantho/examples/CT-1.1/fail-2.md" if_empty(0)
};
static const unsigned char file_3[] = {
#embed "../../Rules/cantho/examples/CT-1.1/pass-1.md" if_empty(0)
};
static const unsigned char file_4[] = {
#embed "../../Rules/cantho/examples/CT-1.1/pass-2.md" if_empty(0)
};
static const unsigned char file_5[] = {
#embed "../../Rules/cantho/examples/CT-3.1/fail-1.md" if_empty(0)
};
static const unsigned char file_6[] = {
#embed "../../Rules/cantho/examples/CT-3.1/fail-2.md" if_empty(0)
};
static const unsigned char file_7[] = {
#embed "../../Rules/cantho/examples/CT-3.1/pass-1.md" if_empty(0)
};
static const unsigned char file_8[] = {
#embed "../../Rules/cantho/examples/CT-3.1/pass-2.md" if_empty(0)
};
static const unsigned char file_9[] = {
#embed "../../Rules/cantho/examples/CT-3.2/fail-1.md" if_empty(0)
};
static const unsigned char file_10[] = {
#embed "../../Rules/cantho/examples/CT-3.2/fail-2.md" if_empty(0)
};
static const unsigned char file_11[] = {
#embed "../../Rules/cantho/examples/CT-3.2/pass-1.md" if_empty(0)
};
static const unsigned char file_12[] = {
#embed "../../Rules/cantho/examples/CT-3.2/pass-2.md" if_empty(0)
};
static const unsigned char file_13[] = {
#embed "../../Rules/cantho/examples/CT-3.3/fail-1.md" if_empty(0)
};
static const unsigned char file_14[] = {
#embed "../../Rules/cantho/examples/CT-3.3/fail-2.md" if_empty(0)
};
static const unsigned char file_15[] = {
#embed "../../Rules/cantho/examples/CT-3.3/pass-1.md" if_empty(0)
};
static const unsigned char file_16[] = {
#embed "../../Rules/cantho/examples/CT-3.3/pass-2.md" if_empty(0)
};
static const unsigned char file_17[] = {
#embed "../../Rules/cantho/examples/CT-4.1/fail-1.md" if_empty(0)
};
static const unsigned char file_18[] = {
#embed "../../Rules/cantho/examples/CT-4.1/fail-2.md" if_empty(0)
};
static const unsigned char file_19[] = {
#embed "../../Rules/cantho/examples/CT-4.1/pass-1.md" if_empty(0)
};
static const unsigned char file_20[] = {
#embed "../../Rules/cantho/examples/CT-4.1/pass-2.txt" if_empty(0)
};
static const unsigned char file_21[] = {
#embed "../../Rules/cantho/examples/CT-4.2/fail-1.md" if_empty(0)
};
static const unsigned char file_22[] = {
#embed "../../Rules/cantho/examples/CT-4.2/fail-2.txt" if_empty(0)
};
static const unsigned char file_23[] = {
#embed "../../Rules/cantho/examples/CT-4.2/pass-1.md" if_empty(0)
};
static const unsigned char file_24[] = {
#embed "../../Rules/cantho/examples/CT-4.2/pass-2.txt" if_empty(0)
};
static const unsigned char file_25[] = {
#embed "../../Rules/cantho/examples/CT-5.1/fail-1.md" if_empty(0)
};
static const unsigned char file_26[] = {
#embed "../../Rules/cantho/examples/CT-5.1/fail-2.txt" if_empty(0)
};
static const unsigned char file_27[] = {
#embed "../../Rules/cantho/examples/CT-5.1/pass-1.md" if_empty(0)
};
static const unsigned char file_28[] = {
#embed "../../Rules/cantho/examples/CT-5.1/pass-2.txt" if_empty(0)
};
static const unsigned char file_29[] = {
#embed "../../Rules/cantho/examples/CT-5.2/fail-1.md" if_empty(0)
};
static const unsigned char file_30[] = {
#embed "../../Rules/cantho/examples/CT-5.2/fail-2.md" if_empty(0)
};
static const unsigned char file_31[] = {
#embed "../../Rules/cantho/examples/CT-5.2/pass-1.md" if_empty(0)
};
static const unsigned char file_32[] = {
#embed "../../Rules/cantho/examples/CT-5.2/pass-2.md" if_empty(0)
};
static const unsigned char file_33[] = {
#embed "../../Rules/cantho/examples/CT-5.3/fail-1.txt" if_empty(0)
};
static const unsigned char file_34[] = {
#embed "../../Rules/cantho/examples/CT-5.3/fail-2.md" if_empty(0)
};
static const unsigned char file_35[] = {
#embed "../../Rules/cantho/examples/CT-5.3/pass-1.txt" if_empty(0)
};
static const unsigned char file_36[] = {
#embed "../../Rules/cantho/examples/CT-5.3/pass-2.md" if_empty(0)
};
static const unsigned char file_37[] = {
#embed "../../Rules/cantho/options.sch" if_empty(0)
};
static const unsigned char file_38[] = {
#embed "../../Rules/cantho/tasks.sch" if_empty(0)
};
static const unsigned char file_39[] = {
#embed "../../Rules/haiphong/appraisal.sch" if_empty(0)
};
static const unsigned char file_40[] = {
#embed "../../Rules/haiphong/asked.sch" if_empty(0)
};
static const unsigned char file_41[] = {
#embed "../../Rules/haiphong/attachments.sch" if_empty(0)
};
static const unsigned char file_42[] = {
#embed "../../Rules/haiphong/authority.sch" if_empty(0)
};
static const unsigned char file_43[] = {
#embed "../../Rules/haiphong/dates.sch" if_empty(0)
};
static const unsigned char file_44[] = {
#embed "../../Rules/haiphong/dossier.sch" if_empty(0)
};
static const unsigned char file_45[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/fail-1.md" if_empty(0)
};
static const unsigned char file_46[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/fail-2.md" if_empty(0)
};
static const unsigned char file_47[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/fail-3.md" if_empty(0)
};
static const unsigned char file_48[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/fail-4.md" if_empty(0)
};
static const unsigned char file_49[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/fail-5.md" if_empty(0)
};
static const unsigned char file_50[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/pass-1.md" if_empty(0)
};
static const unsigned char file_51[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/pass-2.md" if_empty(0)
};
static const unsigned char file_52[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/pass-3.md" if_empty(0)
};
static const unsigned char file_53[] = {
#embed "../../Rules/haiphong/examples/HP-1.1/pass-4.md" if_empty(0)
};
static const unsigned char file_54[] = {
#embed "../../Rules/haiphong/examples/HP-1.2/fail-1.md" if_empty(0)
};
static const unsigned char file_55[] = {
#embed "../../Rules/haiphong/examples/HP-1.2/fail-2.md" if_empty(0)
};
static const unsigned char file_56[] = {
#embed "../../Rules/haiphong/examples/HP-1.2/pass-1.md" if_empty(0)
};
static const unsigned char file_57[] = {
#embed "../../Rules/haiphong/examples/HP-1.2/pass-2.md" if_empty(0)
};
static const unsigned char file_58[] = {
#embed "../../Rules/haiphong/examples/HP-1.3/fail-1.md" if_empty(0)
};
static const unsigned char file_59[] = {
#embed "../../Rules/haiphong/examples/HP-1.3/fail-2.md" if_empty(0)
};
static const unsigned char file_60[] = {
#embed "../../Rules/haiphong/examples/HP-1.3/pass-1.md" if_empty(0)
};
static const unsigned char file_61[] = {
#embed "../../Rules/haiphong/examples/HP-1.3/pass-2.md" if_empty(0)
};
static const unsigned char file_62[] = {
#embed "../../Rules/haiphong/examples/HP-1.4/fail-1.md" if_empty(0)
};
static const unsigned char file_63[] = {
#embed "../../Rules/haiphong/examples/HP-1.4/fail-2.md" if_empty(0)
};
static const unsigned char file_64[] = {
#embed "../../Rules/haiphong/examples/HP-1.4/pass-1.md" if_empty(0)
};
static const unsigned char file_65[] = {
#embed "../../Rules/haiphong/examples/HP-1.4/pass-2.md" if_empty(0)
};
static const unsigned char file_66[] = {
#embed "../../Rules/haiphong/examples/HP-1.5/fail-1.md" if_empty(0)
};
static const unsigned char file_67[] = {
#embed "../../Rules/haiphong/examples/HP-1.5/fail-2.md" if_empty(0)
};
static const unsigned char file_68[] = {
#embed "../../Rules/haiphong/examples/HP-1.5/pass-1.md" if_empty(0)
};
static const unsigned char file_69[] = {
#embed "../../Rules/haiphong/examples/HP-1.5/pass-2.md" if_empty(0)
};
static const unsigned char file_70[] = {
#embed "../../Rules/haiphong/examples/HP-1.6/fail-1.md" if_empty(0)
};
static const unsigned char file_71[] = {
#embed "../../Rules/haiphong/examples/HP-1.6/fail-2.md" if_empty(0)
};
static const unsigned char file_72[] = {
#embed "../../Rules/haiphong/examples/HP-1.6/pass-1.md" if_empty(0)
};
static const unsigned char file_73[] = {
#embed "../../Rules/haiphong/examples/HP-1.6/pass-2.md" if_empty(0)
};
static const unsigned char file_74[] = {
#embed "../../Rules/haiphong/examples/HP-1.7/fail-1.md" if_empty(0)
};
static const unsigned char file_75[] = {
#embed "../../Rules/haiphong/examples/HP-1.7/fail-2.md" if_empty(0)
};
static const unsigned char file_76[] = {
#embed "../../Rules/haiphong/examples/HP-1.7/pass-1.md" if_empty(0)
};
static const unsigned char file_77[] = {
#embed "../../Rules/haiphong/examples/HP-1.7/pass-2.md" if_empty(0)
};
static const unsigned char file_78[] = {
#embed "../../Rules/haiphong/examples/HP-1.8/fail-1.md" if_empty(0)
};
static const unsigned char file_79[] = {
#embed "../../Rules/haiphong/examples/HP-1.8/fail-2.md" if_empty(0)
};
static const unsigned char file_80[] = {
#embed "../../Rules/haiphong/examples/HP-1.8/pass-1.md" if_empty(0)
};
static const unsigned char file_81[] = {
#embed "../../Rules/haiphong/examples/HP-1.8/pass-2.md" if_empty(0)
};
static const unsigned char file_82[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/fail-1.md" if_empty(0)
};
static const unsigned char file_83[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/fail-2.md" if_empty(0)
};
static const unsigned char file_84[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/fail-3.md" if_empty(0)
};
static const unsigned char file_85[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/fail-4.md" if_empty(0)
};
static const unsigned char file_86[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/fail-5.md" if_empty(0)
};
static const unsigned char file_87[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/pass-1.md" if_empty(0)
};
static const unsigned char file_88[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/pass-2.md" if_empty(0)
};
static const unsigned char file_89[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/pass-3.md" if_empty(0)
};
static const unsigned char file_90[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/pass-4.md" if_empty(0)
};
static const unsigned char file_91[] = {
#embed "../../Rules/haiphong/examples/HP-2.1/pass-5.md" if_empty(0)
};
static const unsigned char file_92[] = {
#embed "../../Rules/haiphong/examples/HP-2.10/fail-1.md" if_empty(0)
};
static const unsigned char file_93[] = {
#embed "../../Rules/haiphong/examples/HP-2.10/fail-2.md" if_empty(0)
};
static const unsigned char file_94[] = {
#embed "../../Rules/haiphong/examples/HP-2.10/pass-1.md" if_empty(0)
};
static const unsigned char file_95[] = {
#embed "../../Rules/haiphong/examples/HP-2.10/pass-2.md" if_empty(0)
};
static const unsigned char file_96[] = {
#embed "../../Rules/haiphong/examples/HP-2.11/fail-1.md" if_empty(0)
};
static const unsigned char file_97[] = {
#embed "../../Rules/haiphong/examples/HP-2.11/fail-2.md" if_empty(0)
};
static const unsigned char file_98[] = {
#embed "../../Rules/haiphong/examples/HP-2.11/pass-1.md" if_empty(0)
};
static const unsigned char file_99[] = {
#embed "../../Rules/haiphong/examples/HP-2.11/pass-2.md" if_empty(0)
};
static const unsigned char file_100[] = {
#embed "../../Rules/haiphong/examples/HP-2.12/fail-1.md" if_empty(0)
};
static const unsigned char file_101[] = {
#embed "../../Rules/haiphong/examples/HP-2.12/fail-2.md" if_empty(0)
};
static const unsigned char file_102[] = {
#embed "../../Rules/haiphong/examples/HP-2.12/pass-1.md" if_empty(0)
};
static const unsigned char file_103[] = {
#embed "../../Rules/haiphong/examples/HP-2.12/pass-2.md" if_empty(0)
};
static const unsigned char file_104[] = {
#embed "../../Rules/haiphong/examples/HP-2.2/fail-1.md" if_empty(0)
};
static const unsigned char file_105[] = {
#embed "../../Rules/haiphong/examples/HP-2.2/fail-2.md" if_empty(0)
};
static const unsigned char file_106[] = {
#embed "../../Rules/haiphong/examples/HP-2.2/pass-1.md" if_empty(0)
};
static const unsigned char file_107[] = {
#embed "../../Rules/haiphong/examples/HP-2.2/pass-2.md" if_empty(0)
};
static const unsigned char file_108[] = {
#embed "../../Rules/haiphong/examples/HP-2.3/fail-1.md" if_empty(0)
};
static const unsigned char file_109[] = {
#embed "../../Rules/haiphong/examples/HP-2.3/fail-2.md" if_empty(0)
};
static const unsigned char file_110[] = {
#embed "../../Rules/haiphong/examples/HP-2.3/pass-1.md" if_empty(0)
};
static const unsigned char file_111[] = {
#embed "../../Rules/haiphong/examples/HP-2.3/pass-2.md" if_empty(0)
};
static const unsigned char file_112[] = {
#embed "../../Rules/haiphong/examples/HP-2.4/fail-1.md" if_empty(0)
};
static const unsigned char file_113[] = {
#embed "../../Rules/haiphong/examples/HP-2.4/fail-2.md" if_empty(0)
};
static const unsigned char file_114[] = {
#embed "../../Rules/haiphong/examples/HP-2.4/fail-3.md" if_empty(0)
};
static const unsigned char file_115[] = {
#embed "../../Rules/haiphong/examples/HP-2.4/fail-4.md" if_empty(0)
};
static const unsigned char file_116[] = {
#embed "../../Rules/haiphong/examples/HP-2.4/pass-1.md" if_empty(0)
};
static const unsigned char file_117[] = {
#embed "../../Rules/haiphong/examples/HP-2.4/pass-2.md" if_empty(0)
};
static const unsigned char file_118[] = {
#embed "../../Rules/haiphong/examples/HP-2.4/pass-3.md" if_empty(0)
};
static const unsigned char file_119[] = {
#embed "../../Rules/haiphong/examples/HP-2.5/fail-1.md" if_empty(0)
};
static const unsigned char file_120[] = {
#embed "../../Rules/haiphong/examples/HP-2.5/fail-2.md" if_empty(0)
};
static const unsigned char file_121[] = {
#embed "../../Rules/haiphong/examples/HP-2.5/pass-1.md" if_empty(0)
};
static const unsigned char file_122[] = {
#embed "../../Rules/haiphong/examples/HP-2.5/pass-2.md" if_empty(0)
};
static const unsigned char file_123[] = {
#embed "../../Rules/haiphong/examples/HP-2.6/fail-1.md" if_empty(0)
};
static const unsigned char file_124[] = {
#embed "../../Rules/haiphong/examples/HP-2.6/fail-2.md" if_empty(0)
};
static const unsigned char file_125[] = {
#embed "../../Rules/haiphong/examples/HP-2.6/pass-1.md" if_empty(0)
};
static const unsigned char file_126[] = {
#embed "../../Rules/haiphong/examples/HP-2.6/pass-2.md" if_empty(0)
};
static const unsigned char file_127[] = {
#embed "../../Rules/haiphong/examples/HP-2.7/fail-1.md" if_empty(0)
};
static const unsigned char file_128[] = {
#embed "../../Rules/haiphong/examples/HP-2.7/fail-2.md" if_empty(0)
};
static const unsigned char file_129[] = {
#embed "../../Rules/haiphong/examples/HP-2.7/pass-1.md" if_empty(0)
};
static const unsigned char file_130[] = {
#embed "../../Rules/haiphong/examples/HP-2.7/pass-2.md" if_empty(0)
};
static const unsigned char file_131[] = {
#embed "../../Rules/haiphong/examples/HP-2.8/fail-1.md" if_empty(0)
};
static const unsigned char file_132[] = {
#embed "../../Rules/haiphong/examples/HP-2.8/fail-2.md" if_empty(0)
};
static const unsigned char file_133[] = {
#embed "../../Rules/haiphong/examples/HP-2.8/pass-1.md" if_empty(0)
};
static const unsigned char file_134[] = {
#embed "../../Rules/haiphong/examples/HP-2.8/pass-2.md" if_empty(0)
};
static const unsigned char file_135[] = {
#embed "../../Rules/haiphong/examples/HP-2.9/fail-1.md" if_empty(0)
};
static const unsigned char file_136[] = {
#embed "../../Rules/haiphong/examples/HP-2.9/fail-2.md" if_empty(0)
};
static const unsigned char file_137[] = {
#embed "../../Rules/haiphong/examples/HP-2.9/pass-1.md" if_empty(0)
};
static const unsigned char file_138[] = {
#embed "../../Rules/haiphong/examples/HP-2.9/pass-2.md" if_empty(0)
};
static const unsigned char file_139[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/fail-1.md" if_empty(0)
};
static const unsigned char file_140[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/fail-2.md" if_empty(0)
};
static const unsigned char file_141[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/fail-3.md" if_empty(0)
};
static const unsigned char file_142[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/fail-4.md" if_empty(0)
};
static const unsigned char file_143[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/fail-5.md" if_empty(0)
};
static const unsigned char file_144[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/pass-1.md" if_empty(0)
};
static const unsigned char file_145[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/pass-2.md" if_empty(0)
};
static const unsigned char file_146[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/pass-3.md" if_empty(0)
};
static const unsigned char file_147[] = {
#embed "../../Rules/haiphong/examples/HP-3.1/pass-4.md" if_empty(0)
};
static const unsigned char file_148[] = {
#embed "../../Rules/haiphong/examples/HP-3.2/fail-1.md" if_empty(0)
};
static const unsigned char file_149[] = {
#embed "../../Rules/haiphong/examples/HP-3.2/fail-2.md" if_empty(0)
};
static const unsigned char file_150[] = {
#embed "../../Rules/haiphong/examples/HP-3.2/pass-1.md" if_empty(0)
};
static const unsigned char file_151[] = {
#embed "../../Rules/haiphong/examples/HP-3.2/pass-2.md" if_empty(0)
};
static const unsigned char file_152[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/fail-1.md" if_empty(0)
};
static const unsigned char file_153[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/fail-2.md" if_empty(0)
};
static const unsigned char file_154[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/fail-3.md" if_empty(0)
};
static const unsigned char file_155[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/fail-4.md" if_empty(0)
};
static const unsigned char file_156[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/fail-5.md" if_empty(0)
};
static const unsigned char file_157[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/pass-1.md" if_empty(0)
};
static const unsigned char file_158[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/pass-2.md" if_empty(0)
};
static const unsigned char file_159[] = {
#embed "../../Rules/haiphong/examples/HP-3.3/pass-3.md" if_empty(0)
};
static const unsigned char file_160[] = {
#embed "../../Rules/haiphong/examples/HP-3.4/fail-1.md" if_empty(0)
};
static const unsigned char file_161[] = {
#embed "../../Rules/haiphong/examples/HP-3.4/fail-2.md" if_empty(0)
};
static const unsigned char file_162[] = {
#embed "../../Rules/haiphong/examples/HP-3.4/pass-1.md" if_empty(0)
};
static const unsigned char file_163[] = {
#embed "../../Rules/haiphong/examples/HP-3.4/pass-2.md" if_empty(0)
};
static const unsigned char file_164[] = {
#embed "../../Rules/haiphong/examples/HP-3.5/fail-1.md" if_empty(0)
};
static const unsigned char file_165[] = {
#embed "../../Rules/haiphong/examples/HP-3.5/fail-2.md" if_empty(0)
};
static const unsigned char file_166[] = {
#embed "../../Rules/haiphong/examples/HP-3.5/pass-1.md" if_empty(0)
};
static const unsigned char file_167[] = {
#embed "../../Rules/haiphong/examples/HP-3.5/pass-2.md" if_empty(0)
};
static const unsigned char file_168[] = {
#embed "../../Rules/haiphong/examples/HP-3.6/fail-1.md" if_empty(0)
};
static const unsigned char file_169[] = {
#embed "../../Rules/haiphong/examples/HP-3.6/fail-2.md" if_empty(0)
};
static const unsigned char file_170[] = {
#embed "../../Rules/haiphong/examples/HP-3.6/pass-1.md" if_empty(0)
};
static const unsigned char file_171[] = {
#embed "../../Rules/haiphong/examples/HP-3.6/pass-2.md" if_empty(0)
};
static const unsigned char file_172[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/fail-1.md" if_empty(0)
};
static const unsigned char file_173[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/fail-2.md" if_empty(0)
};
static const unsigned char file_174[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/fail-3.md" if_empty(0)
};
static const unsigned char file_175[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/fail-4.md" if_empty(0)
};
static const unsigned char file_176[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/pass-1.md" if_empty(0)
};
static const unsigned char file_177[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/pass-2.md" if_empty(0)
};
static const unsigned char file_178[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/pass-3.md" if_empty(0)
};
static const unsigned char file_179[] = {
#embed "../../Rules/haiphong/examples/HP-4.1/pass-4.md" if_empty(0)
};
static const unsigned char file_180[] = {
#embed "../../Rules/haiphong/examples/HP-4.2/fail-1.md" if_empty(0)
};
static const unsigned char file_181[] = {
#embed "../../Rules/haiphong/examples/HP-4.2/fail-2.md" if_empty(0)
};
static const unsigned char file_182[] = {
#embed "../../Rules/haiphong/examples/HP-4.2/fail-3.md" if_empty(0)
};
static const unsigned char file_183[] = {
#embed "../../Rules/haiphong/examples/HP-4.2/pass-1.md" if_empty(0)
};
static const unsigned char file_184[] = {
#embed "../../Rules/haiphong/examples/HP-4.2/pass-2.md" if_empty(0)
};
static const unsigned char file_185[] = {
#embed "../../Rules/haiphong/examples/HP-4.2/pass-3.md" if_empty(0)
};
static const unsigned char file_186[] = {
#embed "../../Rules/haiphong/examples/HP-4.3/fail-1.md" if_empty(0)
};
static const unsigned char file_187[] = {
#embed "../../Rules/haiphong/examples/HP-4.3/fail-2.md" if_empty(0)
};
static const unsigned char file_188[] = {
#embed "../../Rules/haiphong/examples/HP-4.3/pass-1.md" if_empty(0)
};
static const unsigned char file_189[] = {
#embed "../../Rules/haiphong/examples/HP-4.3/pass-2.md" if_empty(0)
};
static const unsigned char file_190[] = {
#embed "../../Rules/haiphong/examples/HP-4.4/fail-1.md" if_empty(0)
};
static const unsigned char file_191[] = {
#embed "../../Rules/haiphong/examples/HP-4.4/fail-2.md" if_empty(0)
};
static const unsigned char file_192[] = {
#embed "../../Rules/haiphong/examples/HP-4.4/pass-1.md" if_empty(0)
};
static const unsigned char file_193[] = {
#embed "../../Rules/haiphong/examples/HP-4.4/pass-2.md" if_empty(0)
};
static const unsigned char file_194[] = {
#embed "../../Rules/haiphong/examples/HP-4.5/fail-1.md" if_empty(0)
};
static const unsigned char file_195[] = {
#embed "../../Rules/haiphong/examples/HP-4.5/fail-2.md" if_empty(0)
};
static const unsigned char file_196[] = {
#embed "../../Rules/haiphong/examples/HP-4.5/fail-3.md" if_empty(0)
};
static const unsigned char file_197[] = {
#embed "../../Rules/haiphong/examples/HP-4.5/pass-1.md" if_empty(0)
};
static const unsigned char file_198[] = {
#embed "../../Rules/haiphong/examples/HP-4.5/pass-2.md" if_empty(0)
};
static const unsigned char file_199[] = {
#embed "../../Rules/haiphong/examples/HP-4.5/pass-3.md" if_empty(0)
};
static const unsigned char file_200[] = {
#embed "../../Rules/haiphong/examples/HP-4.6/fail-1.md" if_empty(0)
};
static const unsigned char file_201[] = {
#embed "../../Rules/haiphong/examples/HP-4.6/fail-2.md" if_empty(0)
};
static const unsigned char file_202[] = {
#embed "../../Rules/haiphong/examples/HP-4.6/pass-1.md" if_empty(0)
};
static const unsigned char file_203[] = {
#embed "../../Rules/haiphong/examples/HP-4.6/pass-2.md" if_empty(0)
};
static const unsigned char file_204[] = {
#embed "../../Rules/haiphong/examples/HP-4.7/fail-1.md" if_empty(0)
};
static const unsigned char file_205[] = {
#embed "../../Rules/haiphong/examples/HP-4.7/fail-2.md" if_empty(0)
};
static const unsigned char file_206[] = {
#embed "../../Rules/haiphong/examples/HP-4.7/pass-1.md" if_empty(0)
};
static const unsigned char file_207[] = {
#embed "../../Rules/haiphong/examples/HP-4.7/pass-2.md" if_empty(0)
};
static const unsigned char file_208[] = {
#embed "../../Rules/haiphong/examples/HP-4.8/fail-1.md" if_empty(0)
};
static const unsigned char file_209[] = {
#embed "../../Rules/haiphong/examples/HP-4.8/fail-2.md" if_empty(0)
};
static const unsigned char file_210[] = {
#embed "../../Rules/haiphong/examples/HP-4.8/pass-1.md" if_empty(0)
};
static const unsigned char file_211[] = {
#embed "../../Rules/haiphong/examples/HP-4.8/pass-2.md" if_empty(0)
};
static const unsigned char file_212[] = {
#embed "../../Rules/haiphong/examples/HP-5.1/fail-1.md" if_empty(0)
};
static const unsigned char file_213[] = {
#embed "../../Rules/haiphong/examples/HP-5.1/fail-2.md" if_empty(0)
};
static const unsigned char file_214[] = {
#embed "../../Rules/haiphong/examples/HP-5.1/pass-1.md" if_empty(0)
};
static const unsigned char file_215[] = {
#embed "../../Rules/haiphong/examples/HP-5.1/pass-2.md" if_empty(0)
};
static const unsigned char file_216[] = {
#embed "../../Rules/haiphong/examples/HP-5.11/fail-1.md" if_empty(0)
};
static const unsigned char file_217[] = {
#embed "../../Rules/haiphong/examples/HP-5.11/fail-2.md" if_empty(0)
};
static const unsigned char file_218[] = {
#embed "../../Rules/haiphong/examples/HP-5.11/pass-1.md" if_empty(0)
};
static const unsigned char file_219[] = {
#embed "../../Rules/haiphong/examples/HP-5.11/pass-2.md" if_empty(0)
};
static const unsigned char file_220[] = {
#embed "../../Rules/haiphong/examples/HP-5.12/fail-1.md" if_empty(0)
};
static const unsigned char file_221[] = {
#embed "../../Rules/haiphong/examples/HP-5.12/fail-2.md" if_empty(0)
};
static const unsigned char file_222[] = {
#embed "../../Rules/haiphong/examples/HP-5.12/pass-1.md" if_empty(0)
};
static const unsigned char file_223[] = {
#embed "../../Rules/haiphong/examples/HP-5.12/pass-2.md" if_empty(0)
};
static const unsigned char file_224[] = {
#embed "../../Rules/haiphong/examples/HP-5.2/fail-1.docx" if_empty(0)
};
static const unsigned char file_225[] = {
#embed "../../Rules/haiphong/examples/HP-5.2/fail-2.docx" if_empty(0)
};
static const unsigned char file_226[] = {
#embed "../../Rules/haiphong/examples/HP-5.2/pass-1.docx" if_empty(0)
};
static const unsigned char file_227[] = {
#embed "../../Rules/haiphong/examples/HP-5.2/pass-2.docx" if_empty(0)
};
static const unsigned char file_228[] = {
#embed "../../Rules/haiphong/examples/HP-5.3/fail-1.md" if_empty(0)
};
static const unsigned char file_229[] = {
#embed "../../Rules/haiphong/examples/HP-5.3/fail-2.md" if_empty(0)
};
static const unsigned char file_230[] = {
#embed "../../Rules/haiphong/examples/HP-5.3/pass-1.md" if_empty(0)
};
static const unsigned char file_231[] = {
#embed "../../Rules/haiphong/examples/HP-5.3/pass-2.md" if_empty(0)
};
static const unsigned char file_232[] = {
#embed "../../Rules/haiphong/examples/HP-5.4/fail-1.md" if_empty(0)
};
static const unsigned char file_233[] = {
#embed "../../Rules/haiphong/examples/HP-5.4/fail-2.md" if_empty(0)
};
static const unsigned char file_234[] = {
#embed "../../Rules/haiphong/examples/HP-5.4/pass-1.md" if_empty(0)
};
static const unsigned char file_235[] = {
#embed "../../Rules/haiphong/examples/HP-5.4/pass-2.md" if_empty(0)
};
static const unsigned char file_236[] = {
#embed "../../Rules/haiphong/examples/HP-5.5/fail-1.docx" if_empty(0)
};
static const unsigned char file_237[] = {
#embed "../../Rules/haiphong/examples/HP-5.5/fail-2.docx" if_empty(0)
};
static const unsigned char file_238[] = {
#embed "../../Rules/haiphong/examples/HP-5.5/pass-1.docx" if_empty(0)
};
static const unsigned char file_239[] = {
#embed "../../Rules/haiphong/examples/HP-5.5/pass-2.docx" if_empty(0)
};
static const unsigned char file_240[] = {
#embed "../../Rules/haiphong/examples/HP-5.6/fail-1.docx" if_empty(0)
};
static const unsigned char file_241[] = {
#embed "../../Rules/haiphong/examples/HP-5.6/fail-2.docx" if_empty(0)
};
static const unsigned char file_242[] = {
#embed "../../Rules/haiphong/examples/HP-5.6/pass-1.docx" if_empty(0)
};
static const unsigned char file_243[] = {
#embed "../../Rules/haiphong/examples/HP-5.6/pass-2.docx" if_empty(0)
};
static const unsigned char file_244[] = {
#embed "../../Rules/haiphong/examples/HP-5.7/fail-1.txt" if_empty(0)
};
static const unsigned char file_245[] = {
#embed "../../Rules/haiphong/examples/HP-5.7/fail-2.docx" if_empty(0)
};
static const unsigned char file_246[] = {
#embed "../../Rules/haiphong/examples/HP-5.7/fail-3.md" if_empty(0)
};
static const unsigned char file_247[] = {
#embed "../../Rules/haiphong/examples/HP-5.7/pass-1.docx" if_empty(0)
};
static const unsigned char file_248[] = {
#embed "../../Rules/haiphong/examples/HP-5.7/pass-2.md" if_empty(0)
};
static const unsigned char file_249[] = {
#embed "../../Rules/haiphong/examples/HP-6.1/fail-1.md" if_empty(0)
};
static const unsigned char file_250[] = {
#embed "../../Rules/haiphong/examples/HP-6.1/fail-2.md" if_empty(0)
};
static const unsigned char file_251[] = {
#embed "../../Rules/haiphong/examples/HP-6.1/pass-1.md" if_empty(0)
};
static const unsigned char file_252[] = {
#embed "../../Rules/haiphong/examples/HP-6.1/pass-2.md" if_empty(0)
};
static const unsigned char file_253[] = {
#embed "../../Rules/haiphong/examples/HP-6.2/fail-1.txt" if_empty(0)
};
static const unsigned char file_254[] = {
#embed "../../Rules/haiphong/examples/HP-6.2/fail-2.txt" if_empty(0)
};
static const unsigned char file_255[] = {
#embed "../../Rules/haiphong/examples/HP-6.2/pass-1.txt" if_empty(0)
};
static const unsigned char file_256[] = {
#embed "../../Rules/haiphong/examples/HP-6.2/pass-2.txt" if_empty(0)
};
static const unsigned char file_257[] = {
#embed "../../Rules/haiphong/examples/HP-6.3/fail-1.md" if_empty(0)
};
static const unsigned char file_258[] = {
#embed "../../Rules/haiphong/examples/HP-6.3/fail-2.md" if_empty(0)
};
static const unsigned char file_259[] = {
#embed "../../Rules/haiphong/examples/HP-6.3/pass-1.md" if_empty(0)
};
static const unsigned char file_260[] = {
#embed "../../Rules/haiphong/examples/HP-6.3/pass-2.md" if_empty(0)
};
static const unsigned char file_261[] = {
#embed "../../Rules/haiphong/examples/HP-6.4/fail-1.txt" if_empty(0)
};
static const unsigned char file_262[] = {
#embed "../../Rules/haiphong/examples/HP-6.4/fail-2.md" if_empty(0)
};
static const unsigned char file_263[] = {
#embed "../../Rules/haiphong/examples/HP-6.4/pass-1.txt" if_empty(0)
};
static const unsigned char file_264[] = {
#embed "../../Rules/haiphong/examples/HP-6.4/pass-2.md" if_empty(0)
};
static const unsigned char file_265[] = {
#embed "../../Rules/haiphong/examples/HP-6.5/fail-1.md" if_empty(0)
};
static const unsigned char file_266[] = {
#embed "../../Rules/haiphong/examples/HP-6.5/fail-2.txt" if_empty(0)
};
static const unsigned char file_267[] = {
#embed "../../Rules/haiphong/examples/HP-6.5/pass-1.md" if_empty(0)
};
static const unsigned char file_268[] = {
#embed "../../Rules/haiphong/examples/HP-6.5/pass-2.txt" if_empty(0)
};
static const unsigned char file_269[] = {
#embed "../../Rules/haiphong/examples/HP-6.6/fail-1.md" if_empty(0)
};
static const unsigned char file_270[] = {
#embed "../../Rules/haiphong/examples/HP-6.6/fail-2.md" if_empty(0)
};
static const unsigned char file_271[] = {
#embed "../../Rules/haiphong/examples/HP-6.6/pass-1.md" if_empty(0)
};
static const unsigned char file_272[] = {
#embed "../../Rules/haiphong/examples/HP-6.6/pass-2.md" if_empty(0)
};
static const unsigned char file_273[] = {
#embed "../../Rules/haiphong/examples/HP-7.1/fail-1.txt" if_empty(0)
};
static const unsigned char file_274[] = {
#embed "../../Rules/haiphong/examples/HP-7.1/fail-2.md" if_empty(0)
};
static const unsigned char file_275[] = {
#embed "../../Rules/haiphong/examples/HP-7.1/pass-1.txt" if_empty(0)
};
static const unsigned char file_276[] = {
#embed "../../Rules/haiphong/examples/HP-7.1/pass-2.md" if_empty(0)
};
static const unsigned char file_277[] = {
#embed "../../Rules/haiphong/examples/HP-7.2/fail-1.md" if_empty(0)
};
static const unsigned char file_278[] = {
#embed "../../Rules/haiphong/examples/HP-7.2/fail-2.txt" if_empty(0)
};
static const unsigned char file_279[] = {
#embed "../../Rules/haiphong/examples/HP-7.2/pass-1.md" if_empty(0)
};
static const unsigned char file_280[] = {
#embed "../../Rules/haiphong/examples/HP-7.2/pass-2.txt" if_empty(0)
};
static const unsigned char file_281[] = {
#embed "../../Rules/haiphong/examples/HP-7.3/fail-1.md" if_empty(0)
};
static const unsigned char file_282[] = {
#embed "../../Rules/haiphong/examples/HP-7.3/fail-2.md" if_empty(0)
};
static const unsigned char file_283[] = {
#embed "../../Rules/haiphong/examples/HP-7.3/pass-1.md" if_empty(0)
};
static const unsigned char file_284[] = {
#embed "../../Rules/haiphong/examples/HP-7.3/pass-2.md" if_empty(0)
};
static const unsigned char file_285[] = {
#embed "../../Rules/haiphong/papers.sch" if_empty(0)
};
static const unsigned char file_286[] = {
#embed "../../Rules/haiphong/process.sch" if_empty(0)
};
static const unsigned char file_287[] = {
#embed "../../Rules/haiphong/recommendation.sch" if_empty(0)
};
static const unsigned char file_288[] = {
#embed "../../Rules/haiphong/wording.sch" if_empty(0)
};
static const unsigned char file_289[] = {
#embed "../../Rules/lexicon/academic-titles.txt" if_empty(0)
};
static const unsigned char file_290[] = {
#embed "../../Rules/lexicon/agree.txt" if_empty(0)
};
static const unsigned char file_291[] = {
#embed "../../Rules/lexicon/allocation.txt" if_empty(0)
};
static const unsigned char file_292[] = {
#embed "../../Rules/lexicon/answer.txt" if_empty(0)
};
static const unsigned char file_293[] = {
#embed "../../Rules/lexicon/appraise.txt" if_empty(0)
};
static const unsigned char file_294[] = {
#embed "../../Rules/lexicon/ask.txt" if_empty(0)
};
static const unsigned char file_295[] = {
#embed "../../Rules/lexicon/assign.txt" if_empty(0)
};
static const unsigned char file_296[] = {
#embed "../../Rules/lexicon/assigned.txt" if_empty(0)
};
static const unsigned char file_297[] = {
#embed "../../Rules/lexicon/attached-elsewhere.txt" if_empty(0)
};
static const unsigned char file_298[] = {
#embed "../../Rules/lexicon/attached-papers.txt" if_empty(0)
};
static const unsigned char file_299[] = {
#embed "../../Rules/lexicon/attached.txt" if_empty(0)
};
static const unsigned char file_300[] = {
#embed "../../Rules/lexicon/authority.txt" if_empty(0)
};
static const unsigned char file_301[] = {
#embed "../../Rules/lexicon/awaiting.txt" if_empty(0)
};
static const unsigned char file_302[] = {
#embed "../../Rules/lexicon/bare-object.txt" if_empty(0)
};
static const unsigned char file_303[] = {
#embed "../../Rules/lexicon/basis-denied.txt" if_empty(0)
};
static const unsigned char file_304[] = {
#embed "../../Rules/lexicon/bodies.txt" if_empty(0)
};
static const unsigned char file_305[] = {
#embed "../../Rules/lexicon/compound.txt" if_empty(0)
};
static const unsigned char file_306[] = {
#embed "../../Rules/lexicon/condition.txt" if_empty(0)
};
static const unsigned char file_307[] = {
#embed "../../Rules/lexicon/conditions-met.txt" if_empty(0)
};
static const unsigned char file_308[] = {
#embed "../../Rules/lexicon/count-noun.txt" if_empty(0)
};
static const unsigned char file_309[] = {
#embed "../../Rules/lexicon/count-people.txt" if_empty(0)
};
static const unsigned char file_310[] = {
#embed "../../Rules/lexicon/current-law.txt" if_empty(0)
};
static const unsigned char file_311[] = {
#embed "../../Rules/lexicon/deadline.txt" if_empty(0)
};
static const unsigned char file_312[] = {
#embed "../../Rules/lexicon/decision.txt" if_empty(0)
};
static const unsigned char file_313[] = {
#embed "../../Rules/lexicon/direction.txt" if_empty(0)
};
static const unsigned char file_314[] = {
#embed "../../Rules/lexicon/disagree.txt" if_empty(0)
};
static const unsigned char file_315[] = {
#embed "../../Rules/lexicon/documents.txt" if_empty(0)
};
static const unsigned char file_316[] = {
#embed "../../Rules/lexicon/draft-begun.txt" if_empty(0)
};
static const unsigned char file_317[] = {
#embed "../../Rules/lexicon/drafting.txt" if_empty(0)
};
static const unsigned char file_318[] = {
#embed "../../Rules/lexicon/due-day.txt" if_empty(0)
};
static const unsigned char file_319[] = {
#embed "../../Rules/lexicon/enclosed.txt" if_empty(0)
};
static const unsigned char file_320[] = {
#embed "../../Rules/lexicon/everybody.txt" if_empty(0)
};
static const unsigned char file_321[] = {
#embed "../../Rules/lexicon/excuse.txt" if_empty(0)
};
static const unsigned char file_322[] = {
#embed "../../Rules/lexicon/fixed-names.txt" if_empty(0)
};
static const unsigned char file_323[] = {
#embed "../../Rules/lexicon/generic.txt" if_empty(0)
};
static const unsigned char file_324[] = {
#embed "../../Rules/lexicon/guidance.txt" if_empty(0)
};
static const unsigned char file_325[] = {
#embed "../../Rules/lexicon/house-organ.txt" if_empty(0)
};
static const unsigned char file_326[] = {
#embed "../../Rules/lexicon/issue.txt" if_empty(0)
};
static const unsigned char file_327[] = {
#embed "../../Rules/lexicon/issuing.txt" if_empty(0)
};
static const unsigned char file_328[] = {
#embed "../../Rules/lexicon/key-phrases.txt" if_empty(0)
};
static const unsigned char file_329[] = {
#embed "../../Rules/lexicon/known-abbreviations.txt" if_empty(0)
};
static const unsigned char file_330[] = {
#embed "../../Rules/lexicon/last-day.txt" if_empty(0)
};
static const unsigned char file_331[] = {
#embed "../../Rules/lexicon/late-reply.txt" if_empty(0)
};
static const unsigned char file_332[] = {
#embed "../../Rules/lexicon/law-history.txt" if_empty(0)
};
static const unsigned char file_333[] = {
#embed "../../Rules/lexicon/lead.txt" if_empty(0)
};
static const unsigned char file_334[] = {
#embed "../../Rules/lexicon/legal-rule.txt" if_empty(0)
};
static const unsigned char file_335[] = {
#embed "../../Rules/lexicon/legal-symbols.txt" if_empty(0)
};
static const unsigned char file_336[] = {
#embed "../../Rules/lexicon/meeting.txt" if_empty(0)
};
static const unsigned char file_337[] = {
#embed "../../Rules/lexicon/need-ground.txt" if_empty(0)
};
static const unsigned char file_338[] = {
#embed "../../Rules/lexicon/need.txt" if_empty(0)
};
static const unsigned char file_339[] = {
#embed "../../Rules/lexicon/negation.txt" if_empty(0)
};
static const unsigned char file_340[] = {
#embed "../../Rules/lexicon/no-legal-rule.txt" if_empty(0)
};
static const unsigned char file_341[] = {
#embed "../../Rules/lexicon/no-provision.txt" if_empty(0)
};
static const unsigned char file_342[] = {
#embed "../../Rules/lexicon/no-reply.txt" if_empty(0)
};
static const unsigned char file_343[] = {
#embed "../../Rules/lexicon/no-standpoint.txt" if_empty(0)
};
static const unsigned char file_344[] = {
#embed "../../Rules/lexicon/occasion.txt" if_empty(0)
};
static const unsigned char file_345[] = {
#embed "../../Rules/lexicon/options.txt" if_empty(0)
};
static const unsigned char file_346[] = {
#embed "../../Rules/lexicon/organic.txt" if_empty(0)
};
static const unsigned char file_347[] = {
#embed "../../Rules/lexicon/other-matter.txt" if_empty(0)
};
static const unsigned char file_348[] = {
#embed "../../Rules/lexicon/other-places.txt" if_empty(0)
};
static const unsigned char file_349[] = {
#embed "../../Rules/lexicon/overdue.txt" if_empty(0)
};
static const unsigned char file_350[] = {
#embed "../../Rules/lexicon/own-judgement.txt" if_empty(0)
};
static const unsigned char file_351[] = {
#embed "../../Rules/lexicon/papers.txt" if_empty(0)
};
static const unsigned char file_352[] = {
#embed "../../Rules/lexicon/partial.txt" if_empty(0)
};
static const unsigned char file_353[] = {
#embed "../../Rules/lexicon/past.txt" if_empty(0)
};
static const unsigned char file_354[] = {
#embed "../../Rules/lexicon/plan.txt" if_empty(0)
};
static const unsigned char file_355[] = {
#embed "../../Rules/lexicon/portal.txt" if_empty(0)
};
static const unsigned char file_356[] = {
#embed "../../Rules/lexicon/power.txt" if_empty(0)
};
static const unsigned char file_357[] = {
#embed "../../Rules/lexicon/practice-done.txt" if_empty(0)
};
static const unsigned char file_358[] = {
#embed "../../Rules/lexicon/procedure.txt" if_empty(0)
};
static const unsigned char file_359[] = {
#embed "../../Rules/lexicon/question.txt" if_empty(0)
};
static const unsigned char file_360[] = {
#embed "../../Rules/lexicon/remarks.txt" if_empty(0)
};
static const unsigned char file_361[] = {
#embed "../../Rules/lexicon/reply-due.txt" if_empty(0)
};
static const unsigned char file_362[] = {
#embed "../../Rules/lexicon/report.txt" if_empty(0)
};
static const unsigned char file_363[] = {
#embed "../../Rules/lexicon/request.txt" if_empty(0)
};
static const unsigned char file_364[] = {
#embed "../../Rules/lexicon/responsibility.txt" if_empty(0)
};
static const unsigned char file_365[] = {
#embed "../../Rules/lexicon/reversal.txt" if_empty(0)
};
static const unsigned char file_366[] = {
#embed "../../Rules/lexicon/running.txt" if_empty(0)
};
static const unsigned char file_367[] = {
#embed "../../Rules/lexicon/silence.txt" if_empty(0)
};
static const unsigned char file_368[] = {
#embed "../../Rules/lexicon/single-matter.txt" if_empty(0)
};
static const unsigned char file_369[] = {
#embed "../../Rules/lexicon/standing.txt" if_empty(0)
};
static const unsigned char file_370[] = {
#embed "../../Rules/lexicon/strong-decision.txt" if_empty(0)
};
static const unsigned char file_371[] = {
#embed "../../Rules/lexicon/study.txt" if_empty(0)
};
static const unsigned char file_372[] = {
#embed "../../Rules/lexicon/support.txt" if_empty(0)
};
static const unsigned char file_373[] = {
#embed "../../Rules/lexicon/taken-in.txt" if_empty(0)
};
static const unsigned char file_374[] = {
#embed "../../Rules/lexicon/task-due.txt" if_empty(0)
};
static const unsigned char file_375[] = {
#embed "../../Rules/lexicon/uniform.txt" if_empty(0)
};
static const unsigned char file_376[] = {
#embed "../../Rules/lexicon/vague-answer.txt" if_empty(0)
};
static const unsigned char file_377[] = {
#embed "../../Rules/lexicon/vague.txt" if_empty(0)
};
static const unsigned char file_378[] = {
#embed "../../Rules/lexicon/weak-agree.txt" if_empty(0)
};
static const unsigned char file_379[] = {
#embed "../../Rules/lexicon/wide-matter.txt" if_empty(0)
};
static const unsigned char file_380[] = {
#embed "../../Rules/lexicon/wish.txt" if_empty(0)
};
static const unsigned char file_381[] = {
#embed "../../Rules/lexicon/word-asking.txt" if_empty(0)
};
static const unsigned char file_382[] = {
#embed "../../Rules/lexicon/word-deciding.txt" if_empty(0)
};
static const unsigned char file_383[] = {
#embed "../../Rules/lexicon/word-doubt.txt" if_empty(0)
};
static const unsigned char file_384[] = {
#embed "../../Rules/lexicon/word-favour.txt" if_empty(0)
};
static const unsigned char file_385[] = {
#embed "../../Rules/lexicon/word-hearing.txt" if_empty(0)
};
static const unsigned char file_386[] = {
#embed "../../Rules/lexicon/word-power.txt" if_empty(0)
};
static const unsigned char file_387[] = {
#embed "../../Rules/lexicon/word-thinking.txt" if_empty(0)
};
static const unsigned char file_388[] = {
#embed "../../Rules/lexicon/work-due.txt" if_empty(0)
};
static const unsigned char file_389[] = {
#embed "../../Rules/registers/authority-articles.csv" if_empty(0)
};
static const unsigned char file_390[] = {
#embed "../../Rules/registers/departments.csv" if_empty(0)
};
static const unsigned char file_391[] = {
#embed "../../Rules/registers/fields.csv" if_empty(0)
};
static const unsigned char file_392[] = {
#embed "../../Rules/registers/holidays.csv" if_empty(0)
};
static const unsigned char file_393[] = {
#embed "../../Rules/registers/instruments.csv" if_empty(0)
};
static const unsigned char file_394[] = {
#embed "../../Rules/registers/provinces.csv" if_empty(0)
};
static const unsigned char file_395[] = {
#embed "../../Rules/registers/vague-wording.csv" if_empty(0)
};
static const unsigned char file_396[] = {
#embed "../../Rules/weights/second-reader.txt" if_empty(0)
};
static const unsigned char file_397[] = {
#embed "../../Rules/weights/two-readers.txt" if_empty(0)
};

static const totrinh_rule_file table[] = {
    {"cantho/consultation.sch", file_0, sizeof file_0},
    {"cantho/examples/CT-1.1/fail-1.md", file_1, sizeof file_1},
    {"cantho/examples/CT-1.1/fail-2.md", file_2, sizeof file_2},
    {"cantho/examples/CT-1.1/pass-1.md", file_3, sizeof file_3},
    {"cantho/examples/CT-1.1/pass-2.md", file_4, sizeof file_4},
    {"cantho/examples/CT-3.1/fail-1.md", file_5, sizeof file_5},
    {"cantho/examples/CT-3.1/fail-2.md", file_6, sizeof file_6},
    {"cantho/examples/CT-3.1/pass-1.md", file_7, sizeof file_7},
    {"cantho/examples/CT-3.1/pass-2.md", file_8, sizeof file_8},
    {"cantho/examples/CT-3.2/fail-1.md", file_9, sizeof file_9},
    {"cantho/examples/CT-3.2/fail-2.md", file_10, sizeof file_10},
    {"cantho/examples/CT-3.2/pass-1.md", file_11, sizeof file_11},
    {"cantho/examples/CT-3.2/pass-2.md", file_12, sizeof file_12},
    {"cantho/examples/CT-3.3/fail-1.md", file_13, sizeof file_13},
    {"cantho/examples/CT-3.3/fail-2.md", file_14, sizeof file_14},
    {"cantho/examples/CT-3.3/pass-1.md", file_15, sizeof file_15},
    {"cantho/examples/CT-3.3/pass-2.md", file_16, sizeof file_16},
    {"cantho/examples/CT-4.1/fail-1.md", file_17, sizeof file_17},
    {"cantho/examples/CT-4.1/fail-2.md", file_18, sizeof file_18},
    {"cantho/examples/CT-4.1/pass-1.md", file_19, sizeof file_19},
    {"cantho/examples/CT-4.1/pass-2.txt", file_20, sizeof file_20},
    {"cantho/examples/CT-4.2/fail-1.md", file_21, sizeof file_21},
    {"cantho/examples/CT-4.2/fail-2.txt", file_22, sizeof file_22},
    {"cantho/examples/CT-4.2/pass-1.md", file_23, sizeof file_23},
    {"cantho/examples/CT-4.2/pass-2.txt", file_24, sizeof file_24},
    {"cantho/examples/CT-5.1/fail-1.md", file_25, sizeof file_25},
    {"cantho/examples/CT-5.1/fail-2.txt", file_26, sizeof file_26},
    {"cantho/examples/CT-5.1/pass-1.md", file_27, sizeof file_27},
    {"cantho/examples/CT-5.1/pass-2.txt", file_28, sizeof file_28},
    {"cantho/examples/CT-5.2/fail-1.md", file_29, sizeof file_29},
    {"cantho/examples/CT-5.2/fail-2.md", file_30, sizeof file_30},
    {"cantho/examples/CT-5.2/pass-1.md", file_31, sizeof file_31},
    {"cantho/examples/CT-5.2/pass-2.md", file_32, sizeof file_32},
    {"cantho/examples/CT-5.3/fail-1.txt", file_33, sizeof file_33},
    {"cantho/examples/CT-5.3/fail-2.md", file_34, sizeof file_34},
    {"cantho/examples/CT-5.3/pass-1.txt", file_35, sizeof file_35},
    {"cantho/examples/CT-5.3/pass-2.md", file_36, sizeof file_36},
    {"cantho/options.sch", file_37, sizeof file_37},
    {"cantho/tasks.sch", file_38, sizeof file_38},
    {"haiphong/appraisal.sch", file_39, sizeof file_39},
    {"haiphong/asked.sch", file_40, sizeof file_40},
    {"haiphong/attachments.sch", file_41, sizeof file_41},
    {"haiphong/authority.sch", file_42, sizeof file_42},
    {"haiphong/dates.sch", file_43, sizeof file_43},
    {"haiphong/dossier.sch", file_44, sizeof file_44},
    {"haiphong/examples/HP-1.1/fail-1.md", file_45, sizeof file_45},
    {"haiphong/examples/HP-1.1/fail-2.md", file_46, sizeof file_46},
    {"haiphong/examples/HP-1.1/fail-3.md", file_47, sizeof file_47},
    {"haiphong/examples/HP-1.1/fail-4.md", file_48, sizeof file_48},
    {"haiphong/examples/HP-1.1/fail-5.md", file_49, sizeof file_49},
    {"haiphong/examples/HP-1.1/pass-1.md", file_50, sizeof file_50},
    {"haiphong/examples/HP-1.1/pass-2.md", file_51, sizeof file_51},
    {"haiphong/examples/HP-1.1/pass-3.md", file_52, sizeof file_52},
    {"haiphong/examples/HP-1.1/pass-4.md", file_53, sizeof file_53},
    {"haiphong/examples/HP-1.2/fail-1.md", file_54, sizeof file_54},
    {"haiphong/examples/HP-1.2/fail-2.md", file_55, sizeof file_55},
    {"haiphong/examples/HP-1.2/pass-1.md", file_56, sizeof file_56},
    {"haiphong/examples/HP-1.2/pass-2.md", file_57, sizeof file_57},
    {"haiphong/examples/HP-1.3/fail-1.md", file_58, sizeof file_58},
    {"haiphong/examples/HP-1.3/fail-2.md", file_59, sizeof file_59},
    {"haiphong/examples/HP-1.3/pass-1.md", file_60, sizeof file_60},
    {"haiphong/examples/HP-1.3/pass-2.md", file_61, sizeof file_61},
    {"haiphong/examples/HP-1.4/fail-1.md", file_62, sizeof file_62},
    {"haiphong/examples/HP-1.4/fail-2.md", file_63, sizeof file_63},
    {"haiphong/examples/HP-1.4/pass-1.md", file_64, sizeof file_64},
    {"haiphong/examples/HP-1.4/pass-2.md", file_65, sizeof file_65},
    {"haiphong/examples/HP-1.5/fail-1.md", file_66, sizeof file_66},
    {"haiphong/examples/HP-1.5/fail-2.md", file_67, sizeof file_67},
    {"haiphong/examples/HP-1.5/pass-1.md", file_68, sizeof file_68},
    {"haiphong/examples/HP-1.5/pass-2.md", file_69, sizeof file_69},
    {"haiphong/examples/HP-1.6/fail-1.md", file_70, sizeof file_70},
    {"haiphong/examples/HP-1.6/fail-2.md", file_71, sizeof file_71},
    {"haiphong/examples/HP-1.6/pass-1.md", file_72, sizeof file_72},
    {"haiphong/examples/HP-1.6/pass-2.md", file_73, sizeof file_73},
    {"haiphong/examples/HP-1.7/fail-1.md", file_74, sizeof file_74},
    {"haiphong/examples/HP-1.7/fail-2.md", file_75, sizeof file_75},
    {"haiphong/examples/HP-1.7/pass-1.md", file_76, sizeof file_76},
    {"haiphong/examples/HP-1.7/pass-2.md", file_77, sizeof file_77},
    {"haiphong/examples/HP-1.8/fail-1.md", file_78, sizeof file_78},
    {"haiphong/examples/HP-1.8/fail-2.md", file_79, sizeof file_79},
    {"haiphong/examples/HP-1.8/pass-1.md", file_80, sizeof file_80},
    {"haiphong/examples/HP-1.8/pass-2.md", file_81, sizeof file_81},
    {"haiphong/examples/HP-2.1/fail-1.md", file_82, sizeof file_82},
    {"haiphong/examples/HP-2.1/fail-2.md", file_83, sizeof file_83},
    {"haiphong/examples/HP-2.1/fail-3.md", file_84, sizeof file_84},
    {"haiphong/examples/HP-2.1/fail-4.md", file_85, sizeof file_85},
    {"haiphong/examples/HP-2.1/fail-5.md", file_86, sizeof file_86},
    {"haiphong/examples/HP-2.1/pass-1.md", file_87, sizeof file_87},
    {"haiphong/examples/HP-2.1/pass-2.md", file_88, sizeof file_88},
    {"haiphong/examples/HP-2.1/pass-3.md", file_89, sizeof file_89},
    {"haiphong/examples/HP-2.1/pass-4.md", file_90, sizeof file_90},
    {"haiphong/examples/HP-2.1/pass-5.md", file_91, sizeof file_91},
    {"haiphong/examples/HP-2.10/fail-1.md", file_92, sizeof file_92},
    {"haiphong/examples/HP-2.10/fail-2.md", file_93, sizeof file_93},
    {"haiphong/examples/HP-2.10/pass-1.md", file_94, sizeof file_94},
    {"haiphong/examples/HP-2.10/pass-2.md", file_95, sizeof file_95},
    {"haiphong/examples/HP-2.11/fail-1.md", file_96, sizeof file_96},
    {"haiphong/examples/HP-2.11/fail-2.md", file_97, sizeof file_97},
    {"haiphong/examples/HP-2.11/pass-1.md", file_98, sizeof file_98},
    {"haiphong/examples/HP-2.11/pass-2.md", file_99, sizeof file_99},
    {"haiphong/examples/HP-2.12/fail-1.md", file_100, sizeof file_100},
    {"haiphong/examples/HP-2.12/fail-2.md", file_101, sizeof file_101},
    {"haiphong/examples/HP-2.12/pass-1.md", file_102, sizeof file_102},
    {"haiphong/examples/HP-2.12/pass-2.md", file_103, sizeof file_103},
    {"haiphong/examples/HP-2.2/fail-1.md", file_104, sizeof file_104},
    {"haiphong/examples/HP-2.2/fail-2.md", file_105, sizeof file_105},
    {"haiphong/examples/HP-2.2/pass-1.md", file_106, sizeof file_106},
    {"haiphong/examples/HP-2.2/pass-2.md", file_107, sizeof file_107},
    {"haiphong/examples/HP-2.3/fail-1.md", file_108, sizeof file_108},
    {"haiphong/examples/HP-2.3/fail-2.md", file_109, sizeof file_109},
    {"haiphong/examples/HP-2.3/pass-1.md", file_110, sizeof file_110},
    {"haiphong/examples/HP-2.3/pass-2.md", file_111, sizeof file_111},
    {"haiphong/examples/HP-2.4/fail-1.md", file_112, sizeof file_112},
    {"haiphong/examples/HP-2.4/fail-2.md", file_113, sizeof file_113},
    {"haiphong/examples/HP-2.4/fail-3.md", file_114, sizeof file_114},
    {"haiphong/examples/HP-2.4/fail-4.md", file_115, sizeof file_115},
    {"haiphong/examples/HP-2.4/pass-1.md", file_116, sizeof file_116},
    {"haiphong/examples/HP-2.4/pass-2.md", file_117, sizeof file_117},
    {"haiphong/examples/HP-2.4/pass-3.md", file_118, sizeof file_118},
    {"haiphong/examples/HP-2.5/fail-1.md", file_119, sizeof file_119},
    {"haiphong/examples/HP-2.5/fail-2.md", file_120, sizeof file_120},
    {"haiphong/examples/HP-2.5/pass-1.md", file_121, sizeof file_121},
    {"haiphong/examples/HP-2.5/pass-2.md", file_122, sizeof file_122},
    {"haiphong/examples/HP-2.6/fail-1.md", file_123, sizeof file_123},
    {"haiphong/examples/HP-2.6/fail-2.md", file_124, sizeof file_124},
    {"haiphong/examples/HP-2.6/pass-1.md", file_125, sizeof file_125},
    {"haiphong/examples/HP-2.6/pass-2.md", file_126, sizeof file_126},
    {"haiphong/examples/HP-2.7/fail-1.md", file_127, sizeof file_127},
    {"haiphong/examples/HP-2.7/fail-2.md", file_128, sizeof file_128},
    {"haiphong/examples/HP-2.7/pass-1.md", file_129, sizeof file_129},
    {"haiphong/examples/HP-2.7/pass-2.md", file_130, sizeof file_130},
    {"haiphong/examples/HP-2.8/fail-1.md", file_131, sizeof file_131},
    {"haiphong/examples/HP-2.8/fail-2.md", file_132, sizeof file_132},
    {"haiphong/examples/HP-2.8/pass-1.md", file_133, sizeof file_133},
    {"haiphong/examples/HP-2.8/pass-2.md", file_134, sizeof file_134},
    {"haiphong/examples/HP-2.9/fail-1.md", file_135, sizeof file_135},
    {"haiphong/examples/HP-2.9/fail-2.md", file_136, sizeof file_136},
    {"haiphong/examples/HP-2.9/pass-1.md", file_137, sizeof file_137},
    {"haiphong/examples/HP-2.9/pass-2.md", file_138, sizeof file_138},
    {"haiphong/examples/HP-3.1/fail-1.md", file_139, sizeof file_139},
    {"haiphong/examples/HP-3.1/fail-2.md", file_140, sizeof file_140},
    {"haiphong/examples/HP-3.1/fail-3.md", file_141, sizeof file_141},
    {"haiphong/examples/HP-3.1/fail-4.md", file_142, sizeof file_142},
    {"haiphong/examples/HP-3.1/fail-5.md", file_143, sizeof file_143},
    {"haiphong/examples/HP-3.1/pass-1.md", file_144, sizeof file_144},
    {"haiphong/examples/HP-3.1/pass-2.md", file_145, sizeof file_145},
    {"haiphong/examples/HP-3.1/pass-3.md", file_146, sizeof file_146},
    {"haiphong/examples/HP-3.1/pass-4.md", file_147, sizeof file_147},
    {"haiphong/examples/HP-3.2/fail-1.md", file_148, sizeof file_148},
    {"haiphong/examples/HP-3.2/fail-2.md", file_149, sizeof file_149},
    {"haiphong/examples/HP-3.2/pass-1.md", file_150, sizeof file_150},
    {"haiphong/examples/HP-3.2/pass-2.md", file_151, sizeof file_151},
    {"haiphong/examples/HP-3.3/fail-1.md", file_152, sizeof file_152},
    {"haiphong/examples/HP-3.3/fail-2.md", file_153, sizeof file_153},
    {"haiphong/examples/HP-3.3/fail-3.md", file_154, sizeof file_154},
    {"haiphong/examples/HP-3.3/fail-4.md", file_155, sizeof file_155},
    {"haiphong/examples/HP-3.3/fail-5.md", file_156, sizeof file_156},
    {"haiphong/examples/HP-3.3/pass-1.md", file_157, sizeof file_157},
    {"haiphong/examples/HP-3.3/pass-2.md", file_158, sizeof file_158},
    {"haiphong/examples/HP-3.3/pass-3.md", file_159, sizeof file_159},
    {"haiphong/examples/HP-3.4/fail-1.md", file_160, sizeof file_160},
    {"haiphong/examples/HP-3.4/fail-2.md", file_161, sizeof file_161},
    {"haiphong/examples/HP-3.4/pass-1.md", file_162, sizeof file_162},
    {"haiphong/examples/HP-3.4/pass-2.md", file_163, sizeof file_163},
    {"haiphong/examples/HP-3.5/fail-1.md", file_164, sizeof file_164},
    {"haiphong/examples/HP-3.5/fail-2.md", file_165, sizeof file_165},
    {"haiphong/examples/HP-3.5/pass-1.md", file_166, sizeof file_166},
    {"haiphong/examples/HP-3.5/pass-2.md", file_167, sizeof file_167},
    {"haiphong/examples/HP-3.6/fail-1.md", file_168, sizeof file_168},
    {"haiphong/examples/HP-3.6/fail-2.md", file_169, sizeof file_169},
    {"haiphong/examples/HP-3.6/pass-1.md", file_170, sizeof file_170},
    {"haiphong/examples/HP-3.6/pass-2.md", file_171, sizeof file_171},
    {"haiphong/examples/HP-4.1/fail-1.md", file_172, sizeof file_172},
    {"haiphong/examples/HP-4.1/fail-2.md", file_173, sizeof file_173},
    {"haiphong/examples/HP-4.1/fail-3.md", file_174, sizeof file_174},
    {"haiphong/examples/HP-4.1/fail-4.md", file_175, sizeof file_175},
    {"haiphong/examples/HP-4.1/pass-1.md", file_176, sizeof file_176},
    {"haiphong/examples/HP-4.1/pass-2.md", file_177, sizeof file_177},
    {"haiphong/examples/HP-4.1/pass-3.md", file_178, sizeof file_178},
    {"haiphong/examples/HP-4.1/pass-4.md", file_179, sizeof file_179},
    {"haiphong/examples/HP-4.2/fail-1.md", file_180, sizeof file_180},
    {"haiphong/examples/HP-4.2/fail-2.md", file_181, sizeof file_181},
    {"haiphong/examples/HP-4.2/fail-3.md", file_182, sizeof file_182},
    {"haiphong/examples/HP-4.2/pass-1.md", file_183, sizeof file_183},
    {"haiphong/examples/HP-4.2/pass-2.md", file_184, sizeof file_184},
    {"haiphong/examples/HP-4.2/pass-3.md", file_185, sizeof file_185},
    {"haiphong/examples/HP-4.3/fail-1.md", file_186, sizeof file_186},
    {"haiphong/examples/HP-4.3/fail-2.md", file_187, sizeof file_187},
    {"haiphong/examples/HP-4.3/pass-1.md", file_188, sizeof file_188},
    {"haiphong/examples/HP-4.3/pass-2.md", file_189, sizeof file_189},
    {"haiphong/examples/HP-4.4/fail-1.md", file_190, sizeof file_190},
    {"haiphong/examples/HP-4.4/fail-2.md", file_191, sizeof file_191},
    {"haiphong/examples/HP-4.4/pass-1.md", file_192, sizeof file_192},
    {"haiphong/examples/HP-4.4/pass-2.md", file_193, sizeof file_193},
    {"haiphong/examples/HP-4.5/fail-1.md", file_194, sizeof file_194},
    {"haiphong/examples/HP-4.5/fail-2.md", file_195, sizeof file_195},
    {"haiphong/examples/HP-4.5/fail-3.md", file_196, sizeof file_196},
    {"haiphong/examples/HP-4.5/pass-1.md", file_197, sizeof file_197},
    {"haiphong/examples/HP-4.5/pass-2.md", file_198, sizeof file_198},
    {"haiphong/examples/HP-4.5/pass-3.md", file_199, sizeof file_199},
    {"haiphong/examples/HP-4.6/fail-1.md", file_200, sizeof file_200},
    {"haiphong/examples/HP-4.6/fail-2.md", file_201, sizeof file_201},
    {"haiphong/examples/HP-4.6/pass-1.md", file_202, sizeof file_202},
    {"haiphong/examples/HP-4.6/pass-2.md", file_203, sizeof file_203},
    {"haiphong/examples/HP-4.7/fail-1.md", file_204, sizeof file_204},
    {"haiphong/examples/HP-4.7/fail-2.md", file_205, sizeof file_205},
    {"haiphong/examples/HP-4.7/pass-1.md", file_206, sizeof file_206},
    {"haiphong/examples/HP-4.7/pass-2.md", file_207, sizeof file_207},
    {"haiphong/examples/HP-4.8/fail-1.md", file_208, sizeof file_208},
    {"haiphong/examples/HP-4.8/fail-2.md", file_209, sizeof file_209},
    {"haiphong/examples/HP-4.8/pass-1.md", file_210, sizeof file_210},
    {"haiphong/examples/HP-4.8/pass-2.md", file_211, sizeof file_211},
    {"haiphong/examples/HP-5.1/fail-1.md", file_212, sizeof file_212},
    {"haiphong/examples/HP-5.1/fail-2.md", file_213, sizeof file_213},
    {"haiphong/examples/HP-5.1/pass-1.md", file_214, sizeof file_214},
    {"haiphong/examples/HP-5.1/pass-2.md", file_215, sizeof file_215},
    {"haiphong/examples/HP-5.11/fail-1.md", file_216, sizeof file_216},
    {"haiphong/examples/HP-5.11/fail-2.md", file_217, sizeof file_217},
    {"haiphong/examples/HP-5.11/pass-1.md", file_218, sizeof file_218},
    {"haiphong/examples/HP-5.11/pass-2.md", file_219, sizeof file_219},
    {"haiphong/examples/HP-5.12/fail-1.md", file_220, sizeof file_220},
    {"haiphong/examples/HP-5.12/fail-2.md", file_221, sizeof file_221},
    {"haiphong/examples/HP-5.12/pass-1.md", file_222, sizeof file_222},
    {"haiphong/examples/HP-5.12/pass-2.md", file_223, sizeof file_223},
    {"haiphong/examples/HP-5.2/fail-1.docx", file_224, sizeof file_224},
    {"haiphong/examples/HP-5.2/fail-2.docx", file_225, sizeof file_225},
    {"haiphong/examples/HP-5.2/pass-1.docx", file_226, sizeof file_226},
    {"haiphong/examples/HP-5.2/pass-2.docx", file_227, sizeof file_227},
    {"haiphong/examples/HP-5.3/fail-1.md", file_228, sizeof file_228},
    {"haiphong/examples/HP-5.3/fail-2.md", file_229, sizeof file_229},
    {"haiphong/examples/HP-5.3/pass-1.md", file_230, sizeof file_230},
    {"haiphong/examples/HP-5.3/pass-2.md", file_231, sizeof file_231},
    {"haiphong/examples/HP-5.4/fail-1.md", file_232, sizeof file_232},
    {"haiphong/examples/HP-5.4/fail-2.md", file_233, sizeof file_233},
    {"haiphong/examples/HP-5.4/pass-1.md", file_234, sizeof file_234},
    {"haiphong/examples/HP-5.4/pass-2.md", file_235, sizeof file_235},
    {"haiphong/examples/HP-5.5/fail-1.docx", file_236, sizeof file_236},
    {"haiphong/examples/HP-5.5/fail-2.docx", file_237, sizeof file_237},
    {"haiphong/examples/HP-5.5/pass-1.docx", file_238, sizeof file_238},
    {"haiphong/examples/HP-5.5/pass-2.docx", file_239, sizeof file_239},
    {"haiphong/examples/HP-5.6/fail-1.docx", file_240, sizeof file_240},
    {"haiphong/examples/HP-5.6/fail-2.docx", file_241, sizeof file_241},
    {"haiphong/examples/HP-5.6/pass-1.docx", file_242, sizeof file_242},
    {"haiphong/examples/HP-5.6/pass-2.docx", file_243, sizeof file_243},
    {"haiphong/examples/HP-5.7/fail-1.txt", file_244, sizeof file_244},
    {"haiphong/examples/HP-5.7/fail-2.docx", file_245, sizeof file_245},
    {"haiphong/examples/HP-5.7/fail-3.md", file_246, sizeof file_246},
    {"haiphong/examples/HP-5.7/pass-1.docx", file_247, sizeof file_247},
    {"haiphong/examples/HP-5.7/pass-2.md", file_248, sizeof file_248},
    {"haiphong/examples/HP-6.1/fail-1.md", file_249, sizeof file_249},
    {"haiphong/examples/HP-6.1/fail-2.md", file_250, sizeof file_250},
    {"haiphong/examples/HP-6.1/pass-1.md", file_251, sizeof file_251},
    {"haiphong/examples/HP-6.1/pass-2.md", file_252, sizeof file_252},
    {"haiphong/examples/HP-6.2/fail-1.txt", file_253, sizeof file_253},
    {"haiphong/examples/HP-6.2/fail-2.txt", file_254, sizeof file_254},
    {"haiphong/examples/HP-6.2/pass-1.txt", file_255, sizeof file_255},
    {"haiphong/examples/HP-6.2/pass-2.txt", file_256, sizeof file_256},
    {"haiphong/examples/HP-6.3/fail-1.md", file_257, sizeof file_257},
    {"haiphong/examples/HP-6.3/fail-2.md", file_258, sizeof file_258},
    {"haiphong/examples/HP-6.3/pass-1.md", file_259, sizeof file_259},
    {"haiphong/examples/HP-6.3/pass-2.md", file_260, sizeof file_260},
    {"haiphong/examples/HP-6.4/fail-1.txt", file_261, sizeof file_261},
    {"haiphong/examples/HP-6.4/fail-2.md", file_262, sizeof file_262},
    {"haiphong/examples/HP-6.4/pass-1.txt", file_263, sizeof file_263},
    {"haiphong/examples/HP-6.4/pass-2.md", file_264, sizeof file_264},
    {"haiphong/examples/HP-6.5/fail-1.md", file_265, sizeof file_265},
    {"haiphong/examples/HP-6.5/fail-2.txt", file_266, sizeof file_266},
    {"haiphong/examples/HP-6.5/pass-1.md", file_267, sizeof file_267},
    {"haiphong/examples/HP-6.5/pass-2.txt", file_268, sizeof file_268},
    {"haiphong/examples/HP-6.6/fail-1.md", file_269, sizeof file_269},
    {"haiphong/examples/HP-6.6/fail-2.md", file_270, sizeof file_270},
    {"haiphong/examples/HP-6.6/pass-1.md", file_271, sizeof file_271},
    {"haiphong/examples/HP-6.6/pass-2.md", file_272, sizeof file_272},
    {"haiphong/examples/HP-7.1/fail-1.txt", file_273, sizeof file_273},
    {"haiphong/examples/HP-7.1/fail-2.md", file_274, sizeof file_274},
    {"haiphong/examples/HP-7.1/pass-1.txt", file_275, sizeof file_275},
    {"haiphong/examples/HP-7.1/pass-2.md", file_276, sizeof file_276},
    {"haiphong/examples/HP-7.2/fail-1.md", file_277, sizeof file_277},
    {"haiphong/examples/HP-7.2/fail-2.txt", file_278, sizeof file_278},
    {"haiphong/examples/HP-7.2/pass-1.md", file_279, sizeof file_279},
    {"haiphong/examples/HP-7.2/pass-2.txt", file_280, sizeof file_280},
    {"haiphong/examples/HP-7.3/fail-1.md", file_281, sizeof file_281},
    {"haiphong/examples/HP-7.3/fail-2.md", file_282, sizeof file_282},
    {"haiphong/examples/HP-7.3/pass-1.md", file_283, sizeof file_283},
    {"haiphong/examples/HP-7.3/pass-2.md", file_284, sizeof file_284},
    {"haiphong/papers.sch", file_285, sizeof file_285},
    {"haiphong/process.sch", file_286, sizeof file_286},
    {"haiphong/recommendation.sch", file_287, sizeof file_287},
    {"haiphong/wording.sch", file_288, sizeof file_288},
    {"lexicon/academic-titles.txt", file_289, sizeof file_289},
    {"lexicon/agree.txt", file_290, sizeof file_290},
    {"lexicon/allocation.txt", file_291, sizeof file_291},
    {"lexicon/answer.txt", file_292, sizeof file_292},
    {"lexicon/appraise.txt", file_293, sizeof file_293},
    {"lexicon/ask.txt", file_294, sizeof file_294},
    {"lexicon/assign.txt", file_295, sizeof file_295},
    {"lexicon/assigned.txt", file_296, sizeof file_296},
    {"lexicon/attached-elsewhere.txt", file_297, sizeof file_297},
    {"lexicon/attached-papers.txt", file_298, sizeof file_298},
    {"lexicon/attached.txt", file_299, sizeof file_299},
    {"lexicon/authority.txt", file_300, sizeof file_300},
    {"lexicon/awaiting.txt", file_301, sizeof file_301},
    {"lexicon/bare-object.txt", file_302, sizeof file_302},
    {"lexicon/basis-denied.txt", file_303, sizeof file_303},
    {"lexicon/bodies.txt", file_304, sizeof file_304},
    {"lexicon/compound.txt", file_305, sizeof file_305},
    {"lexicon/condition.txt", file_306, sizeof file_306},
    {"lexicon/conditions-met.txt", file_307, sizeof file_307},
    {"lexicon/count-noun.txt", file_308, sizeof file_308},
    {"lexicon/count-people.txt", file_309, sizeof file_309},
    {"lexicon/current-law.txt", file_310, sizeof file_310},
    {"lexicon/deadline.txt", file_311, sizeof file_311},
    {"lexicon/decision.txt", file_312, sizeof file_312},
    {"lexicon/direction.txt", file_313, sizeof file_313},
    {"lexicon/disagree.txt", file_314, sizeof file_314},
    {"lexicon/documents.txt", file_315, sizeof file_315},
    {"lexicon/draft-begun.txt", file_316, sizeof file_316},
    {"lexicon/drafting.txt", file_317, sizeof file_317},
    {"lexicon/due-day.txt", file_318, sizeof file_318},
    {"lexicon/enclosed.txt", file_319, sizeof file_319},
    {"lexicon/everybody.txt", file_320, sizeof file_320},
    {"lexicon/excuse.txt", file_321, sizeof file_321},
    {"lexicon/fixed-names.txt", file_322, sizeof file_322},
    {"lexicon/generic.txt", file_323, sizeof file_323},
    {"lexicon/guidance.txt", file_324, sizeof file_324},
    {"lexicon/house-organ.txt", file_325, sizeof file_325},
    {"lexicon/issue.txt", file_326, sizeof file_326},
    {"lexicon/issuing.txt", file_327, sizeof file_327},
    {"lexicon/key-phrases.txt", file_328, sizeof file_328},
    {"lexicon/known-abbreviations.txt", file_329, sizeof file_329},
    {"lexicon/last-day.txt", file_330, sizeof file_330},
    {"lexicon/late-reply.txt", file_331, sizeof file_331},
    {"lexicon/law-history.txt", file_332, sizeof file_332},
    {"lexicon/lead.txt", file_333, sizeof file_333},
    {"lexicon/legal-rule.txt", file_334, sizeof file_334},
    {"lexicon/legal-symbols.txt", file_335, sizeof file_335},
    {"lexicon/meeting.txt", file_336, sizeof file_336},
    {"lexicon/need-ground.txt", file_337, sizeof file_337},
    {"lexicon/need.txt", file_338, sizeof file_338},
    {"lexicon/negation.txt", file_339, sizeof file_339},
    {"lexicon/no-legal-rule.txt", file_340, sizeof file_340},
    {"lexicon/no-provision.txt", file_341, sizeof file_341},
    {"lexicon/no-reply.txt", file_342, sizeof file_342},
    {"lexicon/no-standpoint.txt", file_343, sizeof file_343},
    {"lexicon/occasion.txt", file_344, sizeof file_344},
    {"lexicon/options.txt", file_345, sizeof file_345},
    {"lexicon/organic.txt", file_346, sizeof file_346},
    {"lexicon/other-matter.txt", file_347, sizeof file_347},
    {"lexicon/other-places.txt", file_348, sizeof file_348},
    {"lexicon/overdue.txt", file_349, sizeof file_349},
    {"lexicon/own-judgement.txt", file_350, sizeof file_350},
    {"lexicon/papers.txt", file_351, sizeof file_351},
    {"lexicon/partial.txt", file_352, sizeof file_352},
    {"lexicon/past.txt", file_353, sizeof file_353},
    {"lexicon/plan.txt", file_354, sizeof file_354},
    {"lexicon/portal.txt", file_355, sizeof file_355},
    {"lexicon/power.txt", file_356, sizeof file_356},
    {"lexicon/practice-done.txt", file_357, sizeof file_357},
    {"lexicon/procedure.txt", file_358, sizeof file_358},
    {"lexicon/question.txt", file_359, sizeof file_359},
    {"lexicon/remarks.txt", file_360, sizeof file_360},
    {"lexicon/reply-due.txt", file_361, sizeof file_361},
    {"lexicon/report.txt", file_362, sizeof file_362},
    {"lexicon/request.txt", file_363, sizeof file_363},
    {"lexicon/responsibility.txt", file_364, sizeof file_364},
    {"lexicon/reversal.txt", file_365, sizeof file_365},
    {"lexicon/running.txt", file_366, sizeof file_366},
    {"lexicon/silence.txt", file_367, sizeof file_367},
    {"lexicon/single-matter.txt", file_368, sizeof file_368},
    {"lexicon/standing.txt", file_369, sizeof file_369},
    {"lexicon/strong-decision.txt", file_370, sizeof file_370},
    {"lexicon/study.txt", file_371, sizeof file_371},
    {"lexicon/support.txt", file_372, sizeof file_372},
    {"lexicon/taken-in.txt", file_373, sizeof file_373},
    {"lexicon/task-due.txt", file_374, sizeof file_374},
    {"lexicon/uniform.txt", file_375, sizeof file_375},
    {"lexicon/vague-answer.txt", file_376, sizeof file_376},
    {"lexicon/vague.txt", file_377, sizeof file_377},
    {"lexicon/weak-agree.txt", file_378, sizeof file_378},
    {"lexicon/wide-matter.txt", file_379, sizeof file_379},
    {"lexicon/wish.txt", file_380, sizeof file_380},
    {"lexicon/word-asking.txt", file_381, sizeof file_381},
    {"lexicon/word-deciding.txt", file_382, sizeof file_382},
    {"lexicon/word-doubt.txt", file_383, sizeof file_383},
    {"lexicon/word-favour.txt", file_384, sizeof file_384},
    {"lexicon/word-hearing.txt", file_385, sizeof file_385},
    {"lexicon/word-power.txt", file_386, sizeof file_386},
    {"lexicon/word-thinking.txt", file_387, sizeof file_387},
    {"lexicon/work-due.txt", file_388, sizeof file_388},
    {"registers/authority-articles.csv", file_389, sizeof file_389},
    {"registers/departments.csv", file_390, sizeof file_390},
    {"registers/fields.csv", file_391, sizeof file_391},
    {"registers/holidays.csv", file_392, sizeof file_392},
    {"registers/instruments.csv", file_393, sizeof file_393},
    {"registers/provinces.csv", file_394, sizeof file_394},
    {"registers/vague-wording.csv", file_395, sizeof file_395},
    {"weights/second-reader.txt", file_396, sizeof file_396},
    {"weights/two-readers.txt", file_397, sizeof file_397},
    {"", 0, 0},
};

const totrinh_rule_file *totrinh_rule_files(void) { return table; }
size_t totrinh_rule_file_count(void) { return 398; }
