# Read by CMake inside llama.cpp's own project, after llama-cpp-python has asked for the
# opposite: libraries look for each other beside themselves and one folder up (lib/gpu), and
# no folder of the computer that built them is written into them.
set(CMAKE_BUILD_WITH_INSTALL_RPATH TRUE)
set(CMAKE_INSTALL_RPATH_USE_LINK_PATH FALSE)
if(APPLE)
    set(CMAKE_INSTALL_RPATH "@loader_path;@loader_path/..")
else()
    set(CMAKE_INSTALL_RPATH "$ORIGIN;$ORIGIN/..")
endif()
